package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.FoldState;
import java.time.LocalDate;
import java.util.List;

/** Merges events into an empty state, as one task does that begins with them. */
final class FoldedHistory {

    private static final LocalDate AS_OF = SimulatedHistory.asOf();

    private FoldedHistory() {}

    static FoldState of(List<SourcedEvent> events, ReferenceData reference) {
        FoldState state = FoldState.onHeap();
        state.sums().setAsOf(AS_OF);
        Fold fold = new Fold(state.firms(), state.due(), state.sums(), new Contributions(reference));
        for (SourcedEvent event : events) {
            fold.apply(event.event(), event.source(), AS_OF);
        }
        fold.settle(AS_OF);
        return state;
    }
}
