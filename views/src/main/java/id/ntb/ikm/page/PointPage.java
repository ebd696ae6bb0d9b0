package id.ntb.ikm.page;

import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProgramView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figures of one point of the cube as a page shows them: a function of the snapshot, the language and the visitor. */
final class PointPage {

    /** Rule 4 of the merge rules: until then a report of the month before is on time. */
    private static final int LAST_DAY_FOR_REPORTS = 10;

    private static final String HELD = "NOT_IN_CHARGE";
    private static final int TWO_YEARS = 2 * Months.YEAR;

    private final ViewSnapshot snapshot;
    private final Point point;
    private final Words words;
    private final ReferenceData reference;
    private final MapMeasure measure;
    private final IkmView row;
    private final Months months;

    PointPage(ViewSnapshot snapshot, IkmView row, Words words, ReferenceData reference, MapMeasure measure) {
        this.snapshot = snapshot;
        this.row = row;
        this.point = new Point(row.getSector(), row.getRegency());
        this.words = words;
        this.reference = reference;
        this.measure = measure;
        this.months = Months.of(snapshot, point);
    }

    Point point() {
        return point;
    }

    IkmView row() {
        return row;
    }

    String name() {
        return words.names().point(point);
    }

    MapMeasure measure() {
        return measure;
    }

    List<HeadlineCard> cards() {
        return new HeadlineCards(words, row, months).all();
    }

    boolean hasRegencies() {
        return point.regency().equals(Point.ALL);
    }

    boolean hasSectors() {
        return point.sector().equals(Point.ALL);
    }

    List<PartRow> regencies() {
        return parts(words.names().regencies(), code -> new Point(point.sector(), code), words.names()::regencyInBrief);
    }

    /** Those of one island, as they lie on the map. */
    List<PartRow> regencies(Island island) {
        return regencies().stream().filter(part -> island.has(part.code())).toList();
    }

    /** The six, and what has no sector where there is any. */
    List<PartRow> sectors() {
        List<String> codes = new ArrayList<>(reference.sectors().keySet());
        List.of(Point.UNMAPPED, Point.UNREGISTERED).stream()
                .filter(code -> snapshot.at(new Point(code, point.regency()))
                        .filter(PointPage::hasAnything)
                        .isPresent())
                .forEach(codes::add);
        return parts(codes, code -> new Point(code, point.regency()), words.names()::sector);
    }

    private static boolean hasAnything(IkmView row) {
        return row.getUnits() > 0 || row.getLast12().getValueIdr() > 0;
    }

    private List<PartRow> parts(List<String> codes, Function<String, Point> at, Function<String, String> name) {
        double greatest = codes.stream()
                .flatMap(code -> snapshot.at(at.apply(code)).stream())
                .mapToDouble(measure::figure)
                .max()
                .orElse(0);
        return codes.stream()
                .flatMap(code -> snapshot.at(at.apply(code)).stream()
                        .map(found -> new PartRow(
                                code, name.apply(code), at.apply(code), found, measure.shade(found, greatest))))
                .toList();
    }

    /** Newest last. */
    List<MonthRow> months() {
        return months.rows(TWO_YEARS);
    }

    TrendChart chart(int width, int number) {
        return new TrendChart(words, months.rows(number), width);
    }

    List<ProgramView> programs() {
        return snapshot.programs(point);
    }

    /** Doubts about data, the most frequent first. */
    List<Map.Entry<String, Long>> flags(IkmView of) {
        return of.getFlags().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Firms with a statement that is held. */
    long held(IkmView of) {
        return of.getFlags().getOrDefault(HELD, 0L);
    }

    /** All other doubts; a firm has as many as there are about it. */
    long doubts(IkmView of) {
        return of.getFlags().values().stream().mapToLong(count -> count).sum() - held(of);
    }

    /** Every figure of the row, as explanations name them. */
    List<Map.Entry<String, Long>> everything() {
        return List.of(
                Map.entry("units", row.getUnits()),
                Map.entry("unitsDormant", row.getUnitsDormant()),
                Map.entry("unitsClosed", row.getUnitsClosed()),
                Map.entry("unitsLicensed", row.getUnitsLicensed()),
                Map.entry("unitsInProcess", row.getUnitsInProcess()),
                Map.entry("unitsUnlicensed", row.getUnitsUnlicensed()),
                Map.entry("unitsSmall", row.getUnitsSmall()),
                Map.entry("unitsMedium", row.getUnitsMedium()),
                Map.entry("unitsLarge", row.getUnitsLarge()),
                Map.entry("workersFemale", row.getWorkersFemale()),
                Map.entry("workersMale", row.getWorkersMale()),
                Map.entry("investmentIdr", row.getInvestmentIdr()),
                Map.entry("certifiedUnits", row.getCertifiedUnits()),
                Map.entry("certificatesExpiring90d", row.getCertificatesExpiring90d()),
                Map.entry("enrolledUnits", row.getEnrolledUnits()),
                Map.entry("enrolledWorkers", row.getEnrolledWorkers()),
                Map.entry("last12.valueIdr", row.getLast12().getValueIdr()),
                Map.entry("last12.rawMaterialIdr", row.getLast12().getRawMaterialIdr()),
                Map.entry("reporting.expectedUnits", row.getReporting().getExpectedUnits()),
                Map.entry("reporting.reportingUnits", row.getReporting().getReportingUnits()),
                Map.entry("reporting.onTimeUnits", row.getReporting().getOnTimeUnits()));
    }

    /** Records of that office that could not be merged. */
    long deadLetters(String office) {
        return snapshot.version().getAccounts().stream()
                .filter(account -> account.getOffice().equals(office))
                .mapToLong(Account::getDeadLettered)
                .sum();
    }

    /** Until when the reports of the last month may come; empty once they are due. */
    Optional<String> dueUntil() {
        return row.getAsOf().getDayOfMonth() <= LAST_DAY_FOR_REPORTS
                ? Optional.of(words.in().date(row.getAsOf().withDayOfMonth(LAST_DAY_FOR_REPORTS)))
                : Optional.empty();
    }
}
