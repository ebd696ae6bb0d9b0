package id.ntb.ikm.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet takes for a formula when it opens a CSV, and could run: OWASP's "CSV injection". An apostrophe
 * before it makes it text; reading takes that away again.
 */
public final class Formula {

    private static final String APOSTROPHE = "'";

    /** The wide forms are typed by East Asian keyboards, and some spreadsheets take them for the narrow ones. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Amounts below zero, and telephone numbers with the country's code. Possessive: a cell may have any length. */
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9]+([ .,][0-9]++)*+");

    private Formula() {}

    /** The text as it may stand in a CSV. */
    public static String guarded(String text) {
        return isIn(text) ? APOSTROPHE + text : text;
    }

    /** The text without the apostrophe of {@link #guarded}, where it has one. */
    public static String bare(String text) {
        return text.startsWith(APOSTROPHE) && isIn(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isIn(String text) {
        boolean starts = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
        return starts && !NUMBER.matcher(text).matches();
    }
}
