package id.ntb.ikm.cube;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The views as published so far, and what has to be published to bring them up to date. Whatever is held back here beside
 * the hashes can be made again from the sums: after a restart everything is compared once.
 */
public final class PublishedViews {

    private final List<Point> points;
    private final Cube cube = new Cube();
    private final SharedIdentities identities = new SharedIdentities();
    private final Headlines headlines = new Headlines(cube);
    private final ProductionRows productions = new ProductionRows(cube);
    private final ProgramRows programs = new ProgramRows(cube);
    private final Map<ViewRow.Id, BigInteger> published = new HashMap<>();
    private final StaleMonths staleFlows = new StaleMonths();
    private final Set<SumKey.Program> stalePrograms = new HashSet<>();
    private List<YearMonth> months = List.of();
    private BigInteger digest = BigInteger.ZERO;
    private boolean compared;

    public PublishedViews(ReferenceData reference) {
        this.points = pointsOf(reference);
        this.staleFlows.allOf(points);
    }

    /** Every point of the cube, so that rows add up even where there is nothing. */
    static List<Point> pointsOf(ReferenceData reference) {
        List<String> sectors = Stream.concat(
                        reference.sectors().keySet().stream(), Stream.of(Point.UNMAPPED, Point.UNREGISTERED, Point.ALL))
                .toList();
        List<String> regencies = Stream.concat(reference.regencies().keySet().stream(), Stream.of(Point.ALL))
                .toList();
        return sectors.stream()
                .flatMap(sector -> regencies.stream().map(regency -> new Point(sector, regency)))
                .toList();
    }

    /** Takes over a row that was published before a restart. */
    public void restore(ViewRow.Id id, BigInteger hash) {
        published.put(id, hash);
        digest = RowHash.exchange(digest, BigInteger.ZERO, hash);
    }

    public void add(SumKey cell, Tally change) {
        cube.add(cell, change);
        for (Point point : Cube.pointsOf(cell.point())) {
            SumKey key = cell.at(point);
            if (key instanceof SumKey.Flow flow) {
                staleFlows.add(flow, change);
            } else if (key instanceof SumKey.Program program) {
                stalePrograms.add(program);
            }
        }
    }

    /** Takes a firm's claim in the place of its last one, and flags firms that claim one identity. */
    public void claim(String ikmId, Optional<Claim> claim) {
        identities.put(ikmId, claim).forEach(this::add);
    }

    /**
     * The rows that are not published as they should be, which from here on count as published.
     *
     * @param lastEventAt of a regency's office, or of all offices for {@code *}; null where it has published nothing
     */
    public List<Published> update(LocalDate asOf, Function<String, Instant> lastEventAt) {
        List<Published> changed = new ArrayList<>();
        Set<ViewRow.Id> current = new HashSet<>();
        Predicate<ViewRow.Id> hasNoPlace = hasNoPlace(current);
        candidates(asOf, lastEventAt).forEach(row -> {
            current.add(row.id());
            publish(row, changed);
        });
        published.keySet().stream().filter(hasNoPlace).toList().forEach(id -> publish(new ViewRow(id, null), changed));
        staleFlows.clear();
        stalePrograms.clear();
        compared = true;
        return changed;
    }

    /**
     * Which of the rows that are published have to go without being replaced: at the first update all that are not made any
     * more, since the sums and the reference data may be others than those of the run that published them; later on those
     * of months that nobody reports any more.
     *
     * @param current the rows that are made; complete when the predicate is first asked
     */
    private Predicate<ViewRow.Id> hasNoPlace(Set<ViewRow.Id> current) {
        if (!compared) {
            return id -> !current.contains(id);
        }
        Set<YearMonth> left = new HashSet<>(cube.reportedMonths());
        return left.containsAll(months) ? id -> false : id -> ProductionRows.isOfMonthOutside(left, id);
    }

    private Stream<ViewRow> candidates(LocalDate asOf, Function<String, Instant> lastEventAt) {
        if (!cube.reportedMonths().equals(months)) {
            months = cube.reportedMonths();
            staleFlows.allOf(points);
        }
        Stream<ViewRow> headline =
                points.stream().map(point -> headlines.at(point, asOf, lastEventAt.apply(point.regency())));
        Stream<ViewRow> production =
                staleFlows.points().stream().flatMap(p -> productions.at(p, staleFlows.of(p)).stream());
        return Stream.of(headline, production, stalePrograms.stream().map(programs::of))
                .flatMap(rows -> rows);
    }

    private void publish(ViewRow row, List<Published> changed) {
        BigInteger before = published.getOrDefault(row.id(), BigInteger.ZERO);
        BigInteger after = row.value() == null ? BigInteger.ZERO : RowHash.of(row);
        if (after.equals(before)) {
            return;
        }
        if (row.value() == null) {
            published.remove(row.id());
        } else {
            published.put(row.id(), after);
        }
        digest = RowHash.exchange(digest, before, after);
        changed.add(new Published(row, after));
    }

    /** Multiset hash of all rows as published, in hexadecimal. */
    public String digest() {
        return String.format("%064x", digest);
    }

    /** A row that changed, and its hash; zero where the row is no more. */
    public record Published(ViewRow row, BigInteger hash) {}
}
