package id.ntb.ikm.state;

import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.report.ReportLines;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reports of one firm and year as a row: its months in their order, each with its length, so that one is found and replaced
 * without reading the others. What the row's key says (firm, year) is not repeated; what holds a slot is there whole, since
 * rule 1 may ask for any of it. For one thread.
 */
final class ReportYearCodec {

    private static final byte[] NO_MONTHS = {Binary.FORMAT};

    private final CompactWriter month = new CompactWriter();
    private final CompactWriter row = new CompactWriter();

    /** Told of each report without reading what it says. */
    interface Visitor {
        void report(int month, String office, long recordedAt);
    }

    /**
     * The row with one month put in, or in the place of what it said of that month.
     *
     * @param year null where there is no row yet
     */
    byte[] with(byte[] year, OfficeReports reports) {
        byte[] before = year == null ? NO_MONTHS : year;
        CompactReader in = reader(before);
        while (in.hasMore()) {
            int at = in.position();
            int found = in.readInt();
            in.skip(in.readInt());
            if (found >= reports.period().getMonthValue()) {
                return splice(before, at, reports, found > reports.period().getMonthValue() ? at : in.position());
            }
        }
        return splice(before, before.length, reports, before.length);
    }

    /** The row with a month in place of what stands between two positions. */
    private byte[] splice(byte[] before, int from, OfficeReports reports, int to) {
        row.clear();
        row.append(before, 0, from);
        writeMonth(reports);
        row.append(before, to, before.length);
        return row.toBytes();
    }

    private void writeMonth(OfficeReports reports) {
        month.clear();
        reports.byOffice().forEach(this::write);
        row.writeLong(reports.period().getMonthValue());
        month.appendTo(row);
    }

    /** What is asked of all reports of a firm stands first. */
    private void write(String office, Report report) {
        Statement<MonthlyReport> holder = report.slot().holder();
        ReportLines lines = holder.event().lines();
        month.writeLong(Integer.parseInt(office));
        long recordedAt = holder.recordedAt().toEpochMilli();
        month.writeLong(recordedAt);
        month.writeLong(recordedAt - report.firstRecordedAt().toEpochMilli());
        month.writeLong(report.slot().contested() ? 1 : 0);
        month.writeLong(holder.source().partition());
        month.writeLong(holder.source().offset());
        EventIdCodec.write(holder.eventId(), month);
        month.writeBytes(lines.toBytes());
    }

    /** What the row says of a month; empty where it says nothing. */
    Optional<OfficeReports> read(byte[] year, String ikmId, YearMonth period) {
        CompactReader in = reader(year);
        while (in.hasMore()) {
            int number = in.readInt();
            int length = in.readInt();
            if (number == period.getMonthValue()) {
                return Optional.of(readMonth(in, in.position() + length, year, ikmId, period));
            }
            in.skip(length);
        }
        return Optional.empty();
    }

    private static OfficeReports readMonth(CompactReader in, int end, byte[] year, String ikmId, YearMonth period) {
        SortedMap<String, Report> byOffice = new TreeMap<>();
        while (in.position() < end) {
            Report report = readReport(in, year, ikmId, period);
            byOffice.put(report.slot().holder().office(), report);
        }
        return new OfficeReports(period, byOffice);
    }

    private static Report readReport(CompactReader in, byte[] year, String ikmId, YearMonth period) {
        String office = String.valueOf(in.readInt());
        long recordedAt = in.readLong();
        long firstRecordedAt = recordedAt - in.readLong();
        boolean contested = in.readLong() == 1;
        Source source = new Source(in.readInt(), in.readLong());
        String eventId = EventIdCodec.read(in);
        int length = in.readInt();
        int from = in.skip(length);
        MonthlyReport report = new MonthlyReport(
                eventId,
                ikmId,
                office,
                Instant.ofEpochMilli(recordedAt),
                period,
                ReportLines.of(year, from, from + length));
        return new Report(
                period, Instant.ofEpochMilli(firstRecordedAt), new Slot<>(Statement.of(report, source), contested));
    }

    /** Tells who has reported which months, and when. */
    static void forEach(byte[] year, Visitor visitor) {
        CompactReader in = reader(year);
        while (in.hasMore()) {
            int month = in.readInt();
            int length = in.readInt();
            for (int end = in.position() + length; in.position() < end; ) {
                String office = String.valueOf(in.readInt());
                visitor.report(month, office, in.readLong());
                skipRest(in);
            }
        }
    }

    private static void skipRest(CompactReader in) {
        in.readLong();
        in.readLong();
        in.readLong();
        in.readLong();
        EventIdCodec.skip(in);
        in.skip(in.readInt());
    }

    private static CompactReader reader(byte[] year) {
        CompactReader in = new CompactReader(year);
        Binary.requireFormat(year[in.skip(1)]);
        return in;
    }
}
