package id.ntb.ikm.topology;

import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.fold.Sums;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.AnyEvent;
import java.nio.file.Path;

/** Merging that fails on one event, as a fault of our own would, and what the process knows of it from one run to the next. */
public final class FailingMerge {

    private final Faults faults = new Faults();
    private final String eventId;
    private int ended;

    public FailingMerge(String eventId) {
        this.eventId = eventId;
    }

    /** A pipeline with an empty state, as after the loss of all that was not committed. */
    public TopologyFixture start(StoreKind stores, Path directory, String registry) throws Exception {
        return new TopologyFixture(stores, directory, registry, faults, this::around);
    }

    /** Whether the event has ended a run; the next ones bury it. */
    public boolean hasEndedTheRun() {
        return ended > 0;
    }

    private Merging around(Fold fold, Sums sums) {
        return (event, source, today) -> {
            if (isBad(event)) {
                ended++;
                throw new IllegalStateException("a fault of ours");
            }
            return fold.apply(event, source, today);
        };
    }

    private boolean isBad(AnyEvent event) {
        return eventId.equals(event.eventId());
    }
}
