package id.ntb.ikm.rule;

import java.time.YearMonth;

/** Months as events write them: {@code YYYY-MM}. Read by hand, because every report is and a formatter takes longer than the rest. */
public final class Period {

    private static final int LENGTH = 7;
    private static final int BAR = 4;

    private Period() {}

    static boolean isPeriod(String text) {
        if (text.length() != LENGTH || text.charAt(BAR) != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i != BAR && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        int month = month(text);
        return month >= 1 && month <= 12;
    }

    /**
     * The month of a report that has passed the rules.
     *
     * @throws RuntimeException when it is no period
     */
    public static YearMonth of(String text) {
        return YearMonth.of(Integer.parseInt(text, 0, BAR, 10), month(text));
    }

    private static int month(String text) {
        return Integer.parseInt(text, BAR + 1, LENGTH, 10);
    }
}
