package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class FirmRowsTest {

    private static final String IKM = "5202-000001";
    private static final String OTHER = "5202-000002";

    private final KeyValueStore<Bytes, byte[]> store = FoldState.heap();
    private final StateRows firms = StoreSection.FIRMS.in(store);
    private final StateRows years = StoreSection.REPORTS.in(store);
    private final ReportStore reports = new ReportStore(years, 1);
    private final FirmRows rows = new FirmRows(firms, reports);

    @Test
    void theLatestReportIsOfTheLatestMonthThatIsNotWithdrawn() {
        Report november = report("2024-11", 40, false);
        put(report("2024-12", 10, true), november, report("2023-12", 50, false), report("2025-01", 60, true));
        assertThat(rows.latestReport(Firm.unknown(IKM))).contains(november);
        assertThat(opened().latestReport(Firm.unknown(IKM))).contains(november);
    }

    @Test
    void thereIsNoLatestReportWhereAllAreWithdrawn() {
        put(report("2024-12", 10, true));
        rows.put(OTHER, month(report("2025-12", 10, false)));
        assertThat(rows.latestReport(Firm.unknown(IKM))).isEmpty();
        assertThat(opened().latestReport(Firm.unknown(IKM))).isEmpty();
    }

    @Test
    void theLastThatWasReportedMayBeOfAnyMonthAndWithdrawn() {
        put(report("2024-11", 40, true), report("2024-12", 10, false));
        rows.put(OTHER, month(report("2025-01", 90, false)));
        assertThat(rows.lastReportedAt(Firm.unknown(IKM))).contains(recorded(40));
        assertThat(opened().lastReportedAt(Firm.unknown(IKM))).contains(recorded(40));
    }

    @Test
    void whoNeverReportedHasNoReport() {
        rows.put(OTHER, month(report("2025-01", 90, false)));
        assertThat(rows.latestReport(Firm.unknown(IKM))).isEmpty();
        assertThat(rows.lastReportedAt(Firm.unknown(IKM))).isEmpty();
    }

    @Test
    void aFirmThatWasReleasedIsReadFromItsRows() {
        Firm doubted = Firm.unknown(IKM).with(new ReportDoubts(1, 2));
        rows.put(doubted);
        assertThat(rows.firm(IKM)).isSameAs(doubted);

        rows.release(IKM);
        assertThat(rows.firm(IKM)).isNotSameAs(doubted);
        assertThat(rows.firm(IKM).reportDoubts()).isEqualTo(doubted.reportDoubts());
    }

    private void put(Report... all) {
        for (Report report : all) {
            rows.put(IKM, month(report));
        }
    }

    private static OfficeReports month(Report report) {
        return new OfficeReports(report.period(), new TreeMap<>(Map.of("5202", report)));
    }

    /** As after a start, with nothing in memory. */
    private FirmRows opened() {
        reports.writeBack();
        return new FirmRows(firms, new ReportStore(years, 1));
    }

    private static Report report(String period, int recordedOn, boolean withdrawn) {
        Production event = Production.newBuilder()
                .setEventId("p-" + period)
                .setIkmId(IKM)
                .setOffice("5202")
                .setRecordedAt(recorded(recordedOn))
                .setPeriod(period)
                .setWithdrawn(withdrawn)
                .build();
        Slot<MonthlyReport> slot = new Slot<>(Statement.of(MonthlyReport.of(event), new Source(3, 17)), false);
        return new Report(YearMonth.parse(period), recorded(1), slot);
    }

    private static Instant recorded(int day) {
        return Instant.parse("2025-01-01T02:00:00Z").plusSeconds(86_400L * day);
    }
}
