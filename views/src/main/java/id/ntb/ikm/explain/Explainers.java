package id.ntb.ikm.explain;

import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ProgramView;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the row of a snapshot that is to be explained; empty where not even the province has such a row. */
public final class Explainers {

    private final ViewSnapshot snapshot;
    private final Point point;

    public Explainers(ViewSnapshot snapshot, Point point) {
        this.snapshot = snapshot;
        this.point = point;
    }

    public Optional<Explainer> headline() {
        return explainer(headline(point), headline(Point.PROVINCE));
    }

    public Optional<Explainer> production(YearMonth period) {
        return explainer(production(point, period), production(Point.PROVINCE, period));
    }

    /**
     * The row of one edition of a programme.
     *
     * @param commodity commodity code, or null for enrolments that name none
     */
    public Optional<Explainer> program(String program, String edition, String commodity) {
        return explainer(
                program(point, program, edition, commodity), program(Point.PROVINCE, program, edition, commodity));
    }

    private Optional<Explainer> explainer(
            Optional<SortedMap<String, Figure>> figures, Optional<SortedMap<String, Figure>> known) {
        return known.map(of -> new Explainer(point, figures.orElseGet(TreeMap::new), of));
    }

    private Optional<SortedMap<String, Figure>> headline(Point at) {
        return snapshot.at(at).map(Figures::of);
    }

    private Optional<SortedMap<String, Figure>> production(Point at, YearMonth period) {
        return snapshot.production(at, new PeriodRange(period, period)).stream()
                .findFirst()
                .map(Figures::of);
    }

    private Optional<SortedMap<String, Figure>> program(Point at, String program, String edition, String commodity) {
        return snapshot.programs(at).stream()
                .filter(row -> isOf(row, program, edition, commodity))
                .findFirst()
                .map(Figures::of);
    }

    private static boolean isOf(ProgramView row, String program, String edition, String commodity) {
        return row.getProgram().equals(program)
                && row.getEdition().equals(edition)
                && Objects.equals(row.getCommodity(), commodity);
    }
}
