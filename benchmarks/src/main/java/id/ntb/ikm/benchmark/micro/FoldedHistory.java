package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.HeapStores;
import java.time.LocalDate;
import java.util.List;

/** Merges events into empty stores, as one task does that begins with them. */
final class FoldedHistory {

    private static final LocalDate AS_OF = SimulatedHistory.asOf();

    private FoldedHistory() {}

    static HeapStores of(List<SourcedEvent> events, ReferenceData reference) {
        HeapStores stores = HeapStores.open();
        stores.sums().setAsOf(AS_OF);
        Fold fold = new Fold(stores.firms(), stores.due(), stores.sums(), new Contributions(reference));
        for (SourcedEvent event : events) {
            fold.apply(event.event(), event.source(), AS_OF);
        }
        fold.settle(AS_OF);
        return stores;
    }
}
