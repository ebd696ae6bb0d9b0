package id.ntb.ikm.state;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** A set of months, small enough to keep one for every firm: most reports are for a month that has none yet. */
final class Months {

    private static final int MONTHS_OF_A_YEAR = 12;

    private int[] sorted = {};

    void add(YearMonth month) {
        int number = number(month);
        int at = Arrays.binarySearch(sorted, number);
        if (at < 0) {
            int[] more = Arrays.copyOf(sorted, sorted.length + 1);
            System.arraycopy(sorted, -at - 1, more, -at, sorted.length + at + 1);
            more[-at - 1] = number;
            sorted = more;
        }
    }

    boolean contains(YearMonth month) {
        return Arrays.binarySearch(sorted, number(month)) >= 0;
    }

    /** The earliest first. */
    List<YearMonth> toList() {
        return Arrays.stream(sorted).mapToObj(Months::month).toList();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS_OF_A_YEAR, number % MONTHS_OF_A_YEAR + 1);
    }

    /** Not negative from the year 0 on, and the rules let no month before 2000 through. */
    static int number(YearMonth month) {
        return month.getYear() * MONTHS_OF_A_YEAR + month.getMonthValue() - 1;
    }
}
