package id.ntb.ikm.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as offices write them: the day comes first, months have Indonesian names, and Excel counts days from 1900. A
 * year of two digits is no year.
 */
final class Dates {

    /** Day 0 of Excel's count; it believes in a 29 February 1900, so this holds from March 1900 on. */
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    /** Serial numbers from 1954 to 2119: no year, month or day is as large. */
    private static final Pattern SERIAL = Pattern.compile("([2-7][0-9]{4})(\\.[0-9]+)?");

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})[ -]([A-Za-z]+)[ .-]+([0-9]{4})");
    private static final Pattern MONTH_ISO = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern MONTH_NAMED = Pattern.compile("([A-Za-z]+)[ .-]+([0-9]{4})");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("FEB", 2),
            Map.entry("PEB", 2),
            Map.entry("MAR", 3),
            Map.entry("APR", 4),
            Map.entry("MEI", 5),
            Map.entry("MAY", 5),
            Map.entry("JUN", 6),
            Map.entry("JUL", 7),
            Map.entry("AGU", 8),
            Map.entry("AGT", 8),
            Map.entry("AGS", 8),
            Map.entry("AUG", 8),
            Map.entry("SEP", 9),
            Map.entry("OKT", 10),
            Map.entry("OCT", 10),
            Map.entry("NOV", 11),
            Map.entry("NOP", 11),
            Map.entry("DES", 12),
            Map.entry("DEC", 12));

    private Dates() {}

    static Optional<LocalDate> date(String cell) {
        String text = Texts.clean(cell);
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Optional.of(EXCEL_EPOCH.plusDays(new BigDecimal(serial.group(1)).longValueExact()));
        }
        return match(DAY_FIRST, text)
                .flatMap(m -> date(m.group(3), number(m.group(2)), m.group(1)))
                .or(() -> match(ISO, text).flatMap(m -> date(m.group(1), number(m.group(2)), m.group(3))))
                .or(() -> match(NAMED, text).flatMap(m -> date(m.group(3), month(m.group(2)), m.group(1))));
    }

    static Optional<YearMonth> period(String cell) {
        String text = Texts.clean(cell);
        return match(MONTH_ISO, text)
                .flatMap(m -> yearMonth(m.group(1), number(m.group(2))))
                .or(() -> match(MONTH_FIRST, text).flatMap(m -> yearMonth(m.group(2), number(m.group(1)))))
                .or(() -> match(MONTH_NAMED, text).flatMap(m -> yearMonth(m.group(2), month(m.group(1)))))
                .or(() -> date(text).map(YearMonth::from));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 0, which is no month, for a name that is none. */
    private static int month(String name) {
        String shortened = name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT);
        return MONTHS.getOrDefault(shortened, 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> yearMonth(String year, int month) {
        try {
            return Optional.of(YearMonth.of(number(year), month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
