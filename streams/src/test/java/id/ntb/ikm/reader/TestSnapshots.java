package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import java.util.Arrays;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Snapshots for tests, row by row. */
public final class TestSnapshots {

    private final ViewTables tables = new ViewTables();

    public TestSnapshots headlines(long version, Point... points) {
        Arrays.stream(points).forEach(point -> put(new RowKey.Headline(point), TestViews.headline(point, 1, version)));
        return this;
    }

    public TestSnapshots production(Point point, String... periods) {
        Arrays.stream(periods)
                .forEach(period ->
                        put(new RowKey.Production(point, period), TestViews.production(point, period, 1_500_000, 1)));
        return this;
    }

    /** Participation; an empty commodity is none. */
    public TestSnapshots program(Point point, String program, String edition, String commodity) {
        String named = commodity.isEmpty() ? null : commodity;
        put(
                new RowKey.Program(point, program, edition, commodity),
                TestViews.program(point, program, edition, named, 3, 1));
        return this;
    }

    public ViewSnapshot snapshot(long version) {
        return tables.snapshot(TestViews.version(version, Map.of("ikm.view.cell", 2)));
    }

    private void put(RowKey key, SpecificRecord row) {
        tables.put(key, row);
    }
}
