package id.ntb.ikm.fold;

import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps what is known about firms. */
public interface FirmStore {

    /** What is known about a firm; {@link Firm#unknown} where nothing is. */
    Firm firm(String ikmId);

    void put(Firm firm);

    /** Every firm that was ever put. */
    Collection<String> ikmIds();

    /** What offices have reported for a month; empty where none has. */
    Optional<OfficeReports> reports(String ikmId, YearMonth period);

    /** The months for which an office has reported the firm, the earliest first. */
    List<YearMonth> reportedMonths(String ikmId);

    /** Of the reports that count, that of the latest month for which there is one that is not withdrawn. */
    default Optional<Report> latestReport(Firm firm) {
        List<YearMonth> months = reportedMonths(firm.ikmId());
        return IntStream.rangeClosed(1, months.size())
                .mapToObj(back -> months.get(months.size() - back))
                .flatMap(month -> reports(firm.ikmId(), month).stream())
                .flatMap(month -> month.counting(firm).stream())
                .filter(report -> !report.withdrawn())
                .findFirst();
    }

    /** The latest recordedAt among the reports of the firm that count. */
    Optional<Instant> lastReportedAt(Firm firm);

    void put(String ikmId, OfficeReports month);
}
