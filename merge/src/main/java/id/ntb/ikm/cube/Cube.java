package id.ntb.ikm.cube;

import id.ntb.ikm.topic.Point;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The sums at every point: what is added to a cell is added to its sector, its regency and the province as well. */
public final class Cube {

    private final Map<Point, Tally> stocks = new HashMap<>();
    private final Map<Point, NavigableMap<YearMonth, Tally>> flows = new HashMap<>();
    private final Map<SumKey.Program, Tally> programs = new HashMap<>();

    public void add(SumKey key, Tally change) {
        for (Point point : pointsOf(key.point())) {
            tallyAt(key.at(point)).add(change);
        }
    }

    /** The points that a cell is part of, itself first. */
    static List<Point> pointsOf(Point cell) {
        return List.of(cell, new Point(cell.sector(), Point.ALL), new Point(Point.ALL, cell.regency()), Point.PROVINCE);
    }

    private Tally tallyAt(SumKey key) {
        if (key instanceof SumKey.Flow flow) {
            return flows.computeIfAbsent(flow.point(), point -> new TreeMap<>())
                    .computeIfAbsent(flow.period(), period -> new Tally());
        }
        return key instanceof SumKey.Program program
                ? programs.computeIfAbsent(program, k -> new Tally())
                : stocks.computeIfAbsent(key.point(), point -> new Tally());
    }

    Tally stock(Point point) {
        return stocks.getOrDefault(point, new Tally());
    }

    NavigableMap<YearMonth, Tally> flows(Point point) {
        return flows.getOrDefault(point, Collections.emptyNavigableMap());
    }

    Tally program(SumKey.Program key) {
        return programs.getOrDefault(key, new Tally());
    }

    Set<SumKey.Program> programs() {
        return Collections.unmodifiableSet(programs.keySet());
    }

    /** The months that some firm has reported, wherever. */
    List<YearMonth> reportedMonths() {
        return flows(Point.PROVINCE).entrySet().stream()
                .filter(month -> month.getValue().get(Measures.REPORTS) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
