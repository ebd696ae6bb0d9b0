package id.ntb.ikm.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Source;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileRegistration;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which reports make up a figure, and where each counts, on firms made by hand. */
class ReportCompositionTest {

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final String IKM = "5202-000001";
    private static final Point LOTENG = new Point(Point.ALL, "5202");
    private static final Point MATARAM = new Point(Point.ALL, "5271");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    @Test
    void theWinnerReplacesTheWholeReportWhereverItStands() {
        Map<String, Long> amounts = amounts(
                Measures.VALUE_IDR, MARCH, LOTENG, settled(), report("2025-03", 20, 7), report("2025-03", 10, 5));
        assertThat(amounts).containsExactly(entry(IKM, 7L));
    }

    @Test
    void aSumOverMonthsIsOverTheReportsOfEach() {
        Map<String, Long> amounts = amounts(
                Measures.VALUE_IDR, MARCH, LOTENG, settled(), report("2025-03", 20, 7), report("2025-02", 20, 5));
        assertThat(amounts).containsExactly(entry(IKM, 12L));
    }

    @Test
    void aReportThatIsTakenBackAddsNothing() {
        Production withdrawn = report("2025-03", 20, 0);
        withdrawn.setWithdrawn(true);
        assertThat(amounts(Measures.REPORTING_UNITS, MARCH, LOTENG, settled(), report("2025-03", 10, 5), withdrawn))
                .containsExactly(entry(IKM, 0L));
    }

    @Test
    void onTimeIsWhoeverReportedFirstInTime() {
        Production corrected = report("2025-03", 200, 5);
        assertThat(amounts(Measures.ON_TIME_UNITS, MARCH, LOTENG, settled(), corrected))
                .containsExactly(entry(IKM, 0L));
        assertThat(amounts(Measures.ON_TIME_UNITS, MARCH, LOTENG, settled(), corrected, report("2025-03", 40, 4)))
                .containsExactly(entry(IKM, 1L));
    }

    @Test
    void quantitiesAreInThousandths() {
        Measure quantity = new Measure(Measures.QUANTITY_MILLI, "KOPI|KG");
        assertThat(amounts(quantity, MARCH, LOTENG, settled(), report("2025-03", 20, 7)))
                .containsExactly(entry(IKM, 12_001L));
    }

    @Test
    void aFirmThatMovedCountsWhereItWasAtTheEndOfTheMonth() {
        IkmProfile moved = firm(history("2025-02-01", "5202"), history("2025-03-31", "5271"));
        Production february = report("2025-02", 20, 1);
        Production march = by("5271", report("2025-03", 20, 10));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, moved, february, march))
                .containsExactly(entry(IKM, 1L));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, MATARAM, moved, february, march))
                .containsExactly(entry(IKM, 10L));
    }

    @Test
    void onlyTheOfficeInChargeOnTheLastDayReports() {
        IkmProfile moved = firm(history("2025-02-01", "5202"), history("2025-03-31", "5271"));
        Production former = report("2025-03", 200, 9);
        Production early = by("5271", report("2025-02", 200, 8));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, MATARAM, moved, former, early))
                .isEmpty();
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, moved, former, early))
                .isEmpty();
    }

    @Test
    void theProvincesReportCountsAndTheOfficesMakesItTimely() {
        Production province = by("52", report("2025-03", 40, 30));
        Production office = report("2025-03", 20, 7);
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, settled(), province, office))
                .containsExactly(entry(IKM, 30L));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, settled(), province, report("2025-03", 90, 7)))
                .containsExactly(entry(IKM, 30L));
        assertThat(amounts(
                        Measures.ON_TIME_UNITS, MARCH, LOTENG, settled(), by("52", report("2025-03", 90, 3)), office))
                .containsExactly(entry(IKM, 1L));
    }

    @Test
    void whatWasMadeBeforeTheFirstRegistrationCountsWhereThatIs() {
        IkmProfile later = firm(history("2025-05-01", "5271"), history("2025-06-01", "5202"));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, MATARAM, later, report("2025-03", 20, 7)))
                .containsExactly(entry(IKM, 7L));
    }

    @Test
    void anUnregisteredFirmCountsInTheRegencyOfItsNumber() {
        Point unregistered = new Point(Point.UNREGISTERED, "5202");
        Production report = report("2025-03", 20, 7);
        assertThat(amounts(Measures.VALUE_IDR, MARCH, unregistered, firm(), report))
                .containsExactly(entry(IKM, 7L));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, unregistered, null, report))
                .containsExactly(entry(IKM, 7L));
    }

    @Test
    void whatNeverWasAddsNothing() {
        IkmProfile duplicate = settled();
        duplicate.setRegistration(closedAs("DUPLICATE"));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, duplicate, report("2025-03", 20, 7)))
                .containsExactly(entry(IKM, 0L));
        duplicate.setRegistration(closedAs("MERGED"));
        assertThat(amounts(Measures.VALUE_IDR, MARCH, LOTENG, duplicate, report("2025-03", 20, 7)))
                .containsExactly(entry(IKM, 7L));
    }

    private static Map<String, Long> amounts(
            Measure measure, YearMonth last, Point point, IkmProfile profile, Production... reports) {
        ReportLog log =
                (months, action) -> Arrays.stream(reports).forEach(report -> action.accept(report, new Source(0, 0)));
        Map<String, Long> amounts = new HashMap<>();
        new ReportComposition(new PeriodRange(last.minusMonths(1), last), measure)
                .forEach(
                        point,
                        new TreeMap<>(profile == null ? Map.of() : Map.of(IKM, profile)),
                        new MergedReports(REFERENCE, log),
                        amounts::put);
        return amounts;
    }

    private static Production by(String office, Production report) {
        report.setOffice(office);
        return report;
    }

    private static IkmProfile settled() {
        return firm(history("2025-01-01", "5202"));
    }

    private static IkmProfile firm(ProfileHistory... history) {
        return IkmProfile.newBuilder()
                .setIkmId(IKM)
                .setAsOf(LocalDate.of(2025, 6, 15))
                .setHistory(List.of(history))
                .build();
    }

    private static ProfileHistory history(String effectiveFrom, String regency) {
        return new ProfileHistory(LocalDate.parse(effectiveFrom), "ACTIVE", regency, "PANGAN", Instant.EPOCH, regency);
    }

    private static ProfileRegistration closedAs(String because) {
        return ProfileRegistration.newBuilder()
                .setEffectiveFrom(LocalDate.of(2025, 1, 1))
                .setStatus("CLOSED")
                .setClosedBecause(because)
                .setName("UD Contoh")
                .setRegency("5202")
                .setDistrict("Praya")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setSector("PANGAN")
                .setCommodities(List.of())
                .setLegality("NONE")
                .setScale("SMALL")
                .setWorkersMale(1)
                .setWorkersFemale(1)
                .setInvestmentIdr(0)
                .setEnrolments(List.of())
                .build();
    }

    /** @param recordedOn days since the beginning of March 2025 */
    private static Production report(String period, int recordedOn, long valueIdr) {
        return Production.newBuilder()
                .setEventId("p-" + recordedOn)
                .setIkmId(IKM)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-03-01T02:00:00Z").plusSeconds(recordedOn * 86_400L))
                .setPeriod(period)
                .setLines(List.of(
                        new ProductionLine("KOPI", new BigDecimal("12.001"), "KG", valueIdr, 0L, Channel.LOCAL, null)))
                .build();
    }
}
