package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;

/** Takes events as a broker with one partition would, and can be away. */
final class TestBroker implements ClusterSender {

    static final Outcome.Failed AWAY = new Outcome.Failed(FailureReason.BROKER_UNREACHABLE, "away");
    static final Outcome.Failed TOO_LARGE = new Outcome.Failed(FailureReason.EVENT_TOO_LARGE, "large");

    private final List<String> ids = new ArrayList<>();
    private String clusterId = "province";
    private int takes = Integer.MAX_VALUE;
    private Predicate<SpecificRecord> tooLarge = event -> false;

    /** A broker that goes away after so many more events. */
    TestBroker takes(int events) {
        takes = events;
        return this;
    }

    TestBroker ofCluster(String id) {
        clusterId = id;
        return this;
    }

    TestBroker refuses(Predicate<SpecificRecord> events) {
        tooLarge = events;
        return this;
    }

    /** In the order in which they arrived, each as often as it did. */
    List<String> ids() {
        return ids;
    }

    @Override
    public Optional<String> clusterId() {
        return Optional.of(clusterId);
    }

    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event) {
        return CompletableFuture.completedFuture(take(event));
    }

    private Outcome take(SpecificRecord event) {
        if (tooLarge.test(event)) {
            return TOO_LARGE;
        }
        if (takes-- <= 0) {
            return AWAY;
        }
        ids.add(event.get(event.getSchema().getField("eventId").pos()).toString());
        return new Outcome.Delivered("ikm.5202.production", 0, ids.size() - 1);
    }

    @Override
    public void flush() {}
}
