package id.ntb.ikm.stream;

import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Versions of the views in which rows come, change and go at random, and generations follow one another. */
final class MadeUpVersions {

    private static final List<String> SECTORS = List.of(Point.ALL, "PANGAN", "EKRAF");
    private static final List<String> REGENCIES = List.of(Point.ALL, "5202", "5271");

    private final Random random;
    private int generation = 1;
    private long version;

    /** What one version changes; a server that knows those before it can show it. */
    record MadeUpVersion(String generation, long version, List<Consumer<TestSnapshots>> changes) {

        void applyTo(TestSnapshots tables) {
            changes.forEach(change -> change.accept(tables));
        }

        ViewSnapshot of(TestSnapshots tables) {
            return tables.snapshot(generation, version);
        }
    }

    MadeUpVersions(Random random) {
        this.random = random;
    }

    /** The next version of the same generation. */
    MadeUpVersion next() {
        version++;
        List<Consumer<TestSnapshots>> changes = Stream.generate(this::key)
                .limit(random.nextInt(6))
                .distinct()
                .map(this::change)
                .toList();
        return new MadeUpVersion("ikm" + generation, version, changes);
    }

    /** The first version that is shown of the next generation. */
    MadeUpVersion nextGeneration() {
        generation++;
        version = random.nextInt(20);
        return next();
    }

    private Consumer<TestSnapshots> change(RowKey key) {
        long of = version;
        SpecificRecord row = row(key);
        return random.nextInt(3) == 0 ? tables -> tables.removal(key, of) : tables -> tables.row(key, row);
    }

    /** All rows of a version that a filter admits, as {@link Replica} has them. */
    static Map<String, String> rows(ViewSnapshot snapshot, RowFilter filter) {
        Map<String, String> rows = new TreeMap<>();
        snapshot.forEach((key, row) -> {
            if (filter.admits(key)) {
                rows.put(
                        key.topic() + " " + key.key(),
                        AvroJson.OF_ROWS.object(row).toString());
            }
        });
        return rows;
    }

    private RowKey key() {
        Point point =
                new Point(SECTORS.get(random.nextInt(SECTORS.size())), REGENCIES.get(random.nextInt(REGENCIES.size())));
        return switch (random.nextInt(3)) {
            case 0 -> new RowKey.Headline(point);
            case 1 -> new RowKey.Production(point, YearMonth.of(2025, 1 + random.nextInt(2)));
            default -> new RowKey.Program(point, "JPS_GEMILANG", "3", random.nextBoolean() ? "KOPI" : "");
        };
    }

    private SpecificRecord row(RowKey key) {
        long number = random.nextInt(100);
        if (key instanceof RowKey.Production month) {
            return TestViews.production(key.point(), month.period().toString(), number, version);
        } else if (key instanceof RowKey.Program program) {
            String commodity = program.commodity().isEmpty() ? null : program.commodity();
            return TestViews.program(key.point(), program.program(), "3", commodity, number, version);
        }
        return TestViews.headline(key.point(), number, version);
    }
}
