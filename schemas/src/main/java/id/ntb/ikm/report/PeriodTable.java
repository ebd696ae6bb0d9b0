package id.ntb.ikm.report;

import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Limits;
import java.time.YearMonth;

/** The months that can be reported, with the moments at which they begin, so that no report computes either. */
final class PeriodTable {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int YEAR_DIGITS = 4;

    private final YearMonth first = YearMonth.parse(Limits.FIRST_PERIOD);
    private final YearMonth[] months;
    private final long[] begins;

    PeriodTable() {
        int all = (Limits.LAST_YEAR - first.getYear() + 1) * MONTHS_OF_A_YEAR;
        months = new YearMonth[all];
        begins = new long[all];
        for (int i = 0; i < all; i++) {
            months[i] = first.plusMonths(i);
            begins[i] =
                    months[i].atDay(1).atStartOfDay(EventRules.WITA).toInstant().toEpochMilli();
        }
    }

    /**
     * The month that a text of the form {@code YYYY-MM} names.
     *
     * @param recordedAt when it was reported, in ms since the epoch
     * @return null where it names none, or one that had not begun then
     */
    YearMonth find(byte[] bytes, int at, long recordedAt) {
        int year = number(bytes, at, YEAR_DIGITS);
        int month = number(bytes, at + YEAR_DIGITS + 1, 2);
        int index = (year - first.getYear()) * MONTHS_OF_A_YEAR + month - 1;
        boolean isMonth = bytes[at + YEAR_DIGITS] == '-' && month >= 1 && month <= MONTHS_OF_A_YEAR;
        return isMonth && year >= first.getYear() && index < months.length && recordedAt >= begins[index]
                ? months[index]
                : null;
    }

    /** Negative where one of them is no digit. */
    private static int number(byte[] bytes, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return -1;
            }
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }
}
