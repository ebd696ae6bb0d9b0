package id.ntb.ikm.table;

import id.ntb.ikm.spreadsheet.Formula;
import java.util.regex.Pattern;

/** For whom a CSV is written. */
public enum CsvDialect {
    /** Programs: RFC 4180. */
    STANDARD(',', "") {
        @Override
        String number(String text) {
            return text;
        }

        @Override
        String text(String text) {
            return Formula.guarded(text);
        }
    },
    /**
     * An Excel that is set to Indonesian, which takes a comma for the decimal sign and so a semicolon for the separator. Without the
     * mark at its beginning it would take the file for Windows-1252.
     */
    INDONESIAN(';', "\uFEFF") {
        @Override
        String number(String text) {
            return text.replace('.', ',');
        }

        @Override
        String text(String text) {
            return DIGITS.matcher(text).matches() ? "=\"" + text + "\"" : Formula.guarded(text);
        }
    };

    /** Excel would take a zero away in front of these, or show 1,23E+12; a formula that says them is what it leaves alone. */
    private static final Pattern DIGITS = Pattern.compile("0[0-9]+|[0-9]{12,40}");

    private final char separator;
    private final String mark;

    CsvDialect(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    char separator() {
        return separator;
    }

    /** What the file begins with. */
    String mark() {
        return mark;
    }

    /** @param text with a decimal point */
    abstract String number(String text);

    /** Text as it may stand in a cell: a spreadsheet calculates nothing that somebody else wrote. */
    abstract String text(String text);
}
