package id.ntb.ikm.report;

import id.ntb.ikm.privacy.Niks;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Limits;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Reads a report that is as nearly all are: written by Avro's own encoder, its texts printable ASCII, and breaking no rule. What is
 * unusual in any way is left to Avro and to {@link EventRules}, which know what to say of it; so this reader may refuse
 * whatever it likes, but must never take what they would not. For one thread.
 */
public final class UsualReportReader {

    private static final int PERIOD_LENGTH = "2025-01".length();
    private static final long RECORDED_BEFORE = Limits.RECORDED_BEFORE.toEpochMilli();

    private final AvroCursor cursor = new AvroCursor();
    private final PeriodTable periods = new PeriodTable();
    private final ReportLineReader lines;
    private final ReportTotals totals = new ReportTotals();

    public UsualReportReader(ReferenceData reference) {
        this.lines = ReportLineReader.judging(reference, UsualReportReader::isProgram);
    }

    /**
     * Reads one.
     *
     * @param value bytes that a report begins in
     * @param from where it begins; it ends with the bytes
     * @param ikmId the firm that it must be about, as text and as bytes
     * @param office the office that must say it
     * @return null where the report is unusual
     */
    public MonthlyReport read(byte[] value, int from, Text ikmId, Text office) {
        cursor.over(value, from);
        String eventId = eventId(ikmId);
        if (eventId == null) {
            return null;
        }
        cursor.requireText(ikmId.bytes);
        cursor.requireText(office.bytes);
        long recordedAt = cursor.readLong();
        YearMonth period = period(value, recordedAt);
        int linesAt = cursor.position();
        totals.clear();
        boolean known = cursor.ok() && lines.read(cursor, Limits.LINES, totals);
        if (!known || !cursor.ended() || period == null || !totals.areWithinLimits()) {
            return null;
        }
        return new MonthlyReport(
                eventId,
                ikmId.text,
                office.text,
                Instant.ofEpochMilli(recordedAt),
                period,
                ReportLines.of(value, linesAt, value.length));
    }

    /** The digits of the firm's own id, which may be part of it, are no NIK's. */
    private String eventId(Text ikmId) {
        int length = cursor.readInt(Limits.TEXT);
        int from = cursor.skip(length);
        if (!cursor.ok() || length == 0 || !cursor.isPlain(from, length)) {
            return null;
        }
        String eventId = cursor.text(from, length);
        return Niks.isIn(eventId.replace(ikmId.text, "#")) ? null : eventId;
    }

    private YearMonth period(byte[] value, long recordedAt) {
        int length = cursor.readLength();
        int from = cursor.skip(length);
        return cursor.ok() && length == PERIOD_LENGTH && recordedAt < RECORDED_BEFORE
                ? periods.find(value, from, recordedAt)
                : null;
    }

    private static boolean isProgram(AvroCursor at, int from, int length) {
        return at.ok() && length <= Limits.CODE && at.isPlain(from, length) && !Niks.isIn(at.text(from, length));
    }

    /** A text as such and as bytes in UTF-8, which are not to be changed. */
    public static final class Text {

        private final String text;
        private final byte[] bytes;

        public Text(String text, byte[] bytes) {
            this.text = text;
            this.bytes = bytes;
        }
    }
}
