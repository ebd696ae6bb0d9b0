package id.ntb.ikm.benchmark.reading;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reader.ViewTables;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Source;
import id.ntb.ikm.view.ViewVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** A province's views and how they go on, made by the pipeline's own rules from a made-up history, without a broker. */
final class MadeUpProvince {

    private static final LocalDate AS_OF = SimulatedHistory.asOf();
    private static final long SEED = 52;
    private static final int TASK = 0;

    private final ReferenceData reference = ReferenceData.load();
    private final FoldState state = FoldState.onHeap();
    private final Fold fold = new Fold(state.firms(), state.due(), state.sums(), new Contributions(reference));
    private final PublishedViews views = new PublishedViews(reference);
    private final ViewTables tables = new ViewTables();
    private final Iterator<SpecificRecord> sequel;
    private long offset;
    private long version;
    private int changed;

    MadeUpProvince(int firms, int months) {
        SimulatedHistory history = new SimulatedHistory(reference, SEED, firms, months);
        state.sums().setAsOf(AS_OF);
        history.events().forEach(this::apply);
        sequel = history.sequel().iterator();
    }

    /** The next version, after so many events more. */
    ViewSnapshot next(int events) {
        for (int i = 0; i < events; i++) {
            apply(sequel.next());
        }
        fold.settle(AS_OF);
        for (Partial partial : state.sums().takeMoment(TASK)) {
            partial.sums().forEach(views::add);
            partial.claims().forEach(views::claim);
        }
        version++;
        List<PublishedViews.Published> rows = views.update(AS_OF, regency -> Instant.EPOCH);
        rows.forEach(row -> put(row.row()));
        changed = rows.size();
        return tables.snapshot(statement(rows.size()));
    }

    /** Rows that the last version changed. */
    int changed() {
        return changed;
    }

    private void apply(SpecificRecord record) {
        fold.apply(Event.of(record), new Source(TASK, offset++), AS_OF);
    }

    private void put(ViewRow row) {
        RowKey key = RowKey.parse(row.id().topic(), row.id().key());
        if (row.value() == null) {
            tables.remove(key, version);
        } else {
            row.value().put(row.value().getSchema().getField("version").pos(), version);
            tables.put(key, row.value());
        }
    }

    private ViewVersion statement(int rows) {
        return ViewVersion.newBuilder()
                .setGeneration("ikm1")
                .setVersion(version)
                .setAsOf(AS_OF)
                .setPublishedAt(Instant.now())
                .setRows(Map.of("rows", rows))
                .setPositions(List.of())
                .setAccounts(List.of())
                .setCodeVersion("benchmark")
                .setDigest(views.digest())
                .build();
    }
}
