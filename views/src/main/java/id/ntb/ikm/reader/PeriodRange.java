package id.ntb.ikm.reader;

import java.time.YearMonth;

/** Months from the first to the last, both included. */
public record PeriodRange(YearMonth from, YearMonth to) {

    /** The first month that can be written with four digits for the year. */
    public static final YearMonth EARLIEST = YearMonth.of(0, 1);

    /** The last month that can be written with four digits for the year. */
    public static final YearMonth LATEST = YearMonth.of(9999, 12);

    public static final PeriodRange ALL = new PeriodRange(EARLIEST, LATEST);

    /** @throws IllegalArgumentException when the range ends before it begins */
    public PeriodRange {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("the range " + from + " to " + to + " ends before it begins");
        }
    }
}
