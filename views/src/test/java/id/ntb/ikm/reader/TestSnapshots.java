package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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
                .forEach(period -> put(
                        new RowKey.Production(point, YearMonth.parse(period)),
                        TestViews.production(point, period, 1_500_000, 1)));
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

    /** Rows as the topology published them. */
    public TestSnapshots published(Collection<? extends SpecificRecord> rows) {
        rows.forEach(row -> put(keyOf(row), row));
        return this;
    }

    private static RowKey keyOf(SpecificRecord row) {
        if (row instanceof IkmView view) {
            return new RowKey.Headline(new Point(view.getSector(), view.getRegency()));
        }
        if (row instanceof ProductionView view) {
            return new RowKey.Production(
                    new Point(view.getSector(), view.getRegency()), YearMonth.parse(view.getPeriod()));
        }
        ProgramView view = (ProgramView) row;
        return new RowKey.Program(
                new Point(view.getSector(), view.getRegency()),
                view.getProgram(),
                view.getEdition(),
                Objects.requireNonNullElse(view.getCommodity(), ""));
    }

    /** One row as it stands from now on. */
    public TestSnapshots row(RowKey key, SpecificRecord row) {
        put(key, row);
        return this;
    }

    /** A row that is no more from a version on. */
    public TestSnapshots removal(RowKey key, long version) {
        tables.remove(key, version);
        return this;
    }

    /** What stands now, as a version of a generation. */
    public ViewSnapshot snapshot(String generation, long version) {
        ViewVersion statement = TestViews.version(version, Map.of());
        statement.setGeneration(generation);
        return tables.snapshot(statement);
    }

    public ViewSnapshot snapshot(long version) {
        return tables.snapshot(TestViews.version(version, Map.of("cell", 2)));
    }

    private void put(RowKey key, SpecificRecord row) {
        tables.put(key, row);
    }
}
