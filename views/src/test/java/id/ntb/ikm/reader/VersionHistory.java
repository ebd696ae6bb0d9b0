package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;

/** A random history of the views: the log of each topic, and what the views are at each version. */
final class VersionHistory {

    private static final List<Point> POINTS = List.of(
            Point.PROVINCE,
            new Point("PANGAN", Point.ALL),
            new Point(Point.ALL, "5202"),
            new Point("PANGAN", "5202"),
            new Point("EKRAF", "5202"));

    /** One record on its topic; its key is unique within the topic. */
    record Entry(String topic, String key, long version, SpecificRecord row) {

        void handTo(VersionAssembler assembler) {
            if (row instanceof id.ntb.ikm.view.ViewVersion statement) {
                assembler.version(statement);
            } else {
                assembler.row(RowKey.parse(topic, key), row);
            }
        }
    }

    private final Random random;
    private final Map<String, List<Entry>> logs = new TreeMap<>();
    /** By version, the version that changed each row last, by topic and key. */
    private final List<Map<String, Long>> states = new ArrayList<>();

    VersionHistory(Random random, int versions) {
        this.random = random;
        states.add(Map.of());
        IntStream.rangeClosed(1, versions).forEach(this::write);
    }

    Map<String, List<Entry>> logs() {
        return logs;
    }

    Map<String, Long> stateAt(long version) {
        return states.get((int) version);
    }

    /** As a snapshot shows it; to be compared with {@link #stateAt}. */
    static Map<String, Long> stateOf(ViewSnapshot snapshot) {
        Map<String, Long> state = new HashMap<>();
        snapshot.headlines().forEach(row -> {
            RowKey key = new RowKey.Headline(new Point(row.getSector(), row.getRegency()));
            state.put(key.topic() + " " + key.key(), row.getVersion());
        });
        for (Point point : snapshot.points()) {
            snapshot.production(point, PeriodRange.ALL)
                    .forEach(row -> state.put(
                            Topics.VIEW_PRODUCTION + " " + productionKey(point, row.getPeriod()), row.getVersion()));
            snapshot.programs(point)
                    .forEach(row -> state.put(
                            Topics.VIEW_PROGRAM + " " + programKey(point, row.getCommodity()), row.getVersion()));
        }
        return state;
    }

    private void write(int version) {
        Map<String, Long> state = new HashMap<>(states.get(version - 1));
        Map<String, Integer> rows = new HashMap<>();
        for (Entry entry : changedRows(version)) {
            append(entry);
            rows.merge(entry.topic(), 1, Integer::sum);
            state.put(entry.topic() + " " + entry.key(), (long) version);
        }
        append(new Entry(Topics.VIEW_VERSION, "ikm1", version, TestViews.version(version, rows)));
        states.add(state);
    }

    private Set<Entry> changedRows(int version) {
        int changes = random.nextInt(8);
        return IntStream.range(0, changes)
                .mapToObj(i -> changedRow(POINTS.get(random.nextInt(POINTS.size())), version))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Entry changedRow(Point point, int version) {
        String period = "2025-0" + (1 + random.nextInt(3));
        String commodity = random.nextBoolean() ? "KOPI" : null;
        return switch (random.nextInt(3)) {
            case 0 ->
                new Entry(
                        Topics.VIEW_PRODUCTION,
                        productionKey(point, period),
                        version,
                        TestViews.production(point, period, 1, version));
            case 1 ->
                new Entry(
                        Topics.VIEW_PROGRAM,
                        programKey(point, commodity),
                        version,
                        TestViews.program(point, "JPS_GEMILANG", "3", commodity, 1, version));
            default -> headline(new RowKey.Headline(point), version);
        };
    }

    private static Entry headline(RowKey key, int version) {
        return new Entry(key.topic(), key.key(), version, TestViews.headline(key.point(), 1, version));
    }

    private void append(Entry entry) {
        logs.computeIfAbsent(entry.topic(), topic -> new ArrayList<>()).add(entry);
    }

    private static String productionKey(Point point, String period) {
        return point.sector() + "|" + point.regency() + "|" + period;
    }

    private static String programKey(Point point, String commodity) {
        return point.sector() + "|" + point.regency() + "|JPS_GEMILANG|3|" + (commodity == null ? "" : commodity);
    }
}
