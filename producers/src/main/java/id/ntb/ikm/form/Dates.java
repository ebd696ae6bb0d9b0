package id.ntb.ikm.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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

    /** In Indonesian, old spellings and a common slip included, and in English; by month. */
    private static final List<String> MONTHS = List.of(
            " JANUARI JANUARY",
            " FEBRUARI FEBUARI PEBRUARI PEBUARI FEBRUARY",
            " MARET MARCH",
            " APRIL",
            " MEI MAY",
            " JUNI JUNE",
            " JULI JULY",
            " AGUSTUS AGT AGS AUGUST",
            " SEPTEMBER",
            " OKTOBER OCTOBER",
            " NOVEMBER NOPEMBER",
            " DESEMBER DECEMBER");

    private static final int SHORTEST_NAME = 3;

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

    /** By a name or its beginning; 0, which is no month, for anything else: "Junuari" may be January or June. */
    private static int month(String name) {
        String beginning = " " + name.toUpperCase(Locale.ROOT);
        int before = 0;
        while (before < MONTHS.size() && !MONTHS.get(before).contains(beginning)) {
            before++;
        }
        return name.length() < SHORTEST_NAME || before == MONTHS.size() ? 0 : before + 1;
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
