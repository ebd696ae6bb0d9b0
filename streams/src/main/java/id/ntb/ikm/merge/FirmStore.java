package id.ntb.ikm.merge;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/** Keeps what is known about firms. */
public interface FirmStore {

    /** What is known about a firm; {@link Firm#unknown} where nothing is. */
    Firm firm(String ikmId);

    void put(Firm firm);

    /** Every firm that was ever put. */
    Collection<String> ikmIds();

    Optional<Report> report(String ikmId, YearMonth period);

    /** The report of the latest month for which there is one that is not withdrawn. */
    Optional<Report> latestReport(String ikmId);

    /** The latest recordedAt among the events that hold a month of the firm. */
    Optional<Instant> lastReportedAt(String ikmId);

    /** The months for which a firm has a report. */
    Collection<YearMonth> reportedMonths(String ikmId);

    void put(String ikmId, Report report);
}
