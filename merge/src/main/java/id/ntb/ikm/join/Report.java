package id.ntb.ikm.join;

import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.YearMonth;

/**
 * One office's production report of one month (rule 4), or the one of all offices' that counts: the winner replaces the
 * whole report.
 *
 * @param firstRecordedAt the earliest recordedAt ever seen for the month of the offices that it speaks for
 */
public record Report(YearMonth period, Instant firstRecordedAt, Slot<MonthlyReport> slot) {

    /** Reports are due by this day of the following month. */
    private static final int DUE_DAY = 10;

    static Report of(MonthlyReport event, Source source) {
        return new Report(event.period(), event.recordedAt(), Slot.of(Statement.of(event, source)));
    }

    Merged<Report> merge(MonthlyReport event, Source source) {
        Merged<Slot<MonthlyReport>> merged = slot.merge(Statement.of(event, source));
        boolean earlier = event.recordedAt().isBefore(firstRecordedAt);
        Instant first = earlier ? event.recordedAt() : firstRecordedAt;
        return new Merged<>(new Report(period, first, merged.state()), merged.fate(), merged.changed() || earlier);
    }

    /** Of reports that count, the one that holds the month (rule 12). */
    static Report greater(Report one, Report other) {
        return one.slot.holder().outranks(other.slot.holder()) ? one : other;
    }

    /** This report, on time by the first of all those that count. */
    Report knownSince(Instant first) {
        return first.equals(firstRecordedAt) ? this : new Report(period, first, slot);
    }

    public boolean withdrawn() {
        return slot.event().lines().withdrawn();
    }

    /** The moment at which reports of a month begin to be late: when the 10th of the following month ends in the province. */
    public static Instant lateFrom(YearMonth period) {
        return period.plusMonths(1)
                .atDay(DUE_DAY + 1)
                .atStartOfDay(EventRules.WITA)
                .toInstant();
    }

    /**
     * Whether the first report came in time.
     *
     * @param lateFrom {@link #lateFrom(YearMonth)} of its month, which is worth keeping
     */
    public boolean onTime(Instant lateFrom) {
        return firstRecordedAt.isBefore(lateFrom);
    }
}
