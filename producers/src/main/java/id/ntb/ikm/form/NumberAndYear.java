package id.ntb.ikm.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and its year in one cell, as the headings {@code NIB/TAHUN} and {@code SNI/TAHUN} ask for.
 *
 * <p>The year is the last part: {@code ID521/2023}, {@code ID521 (2023)}, {@code ID521 TAHUN 2023}, or a whole date in its
 * place. What stands before is the number, slashes and all.
 *
 * @param since the date, or 1 January of the year; empty where the cell states none
 */
record NumberAndYear(String number, Optional<LocalDate> since) {

    private static final Pattern WITH_DATE = Pattern.compile(
            "(.*?)[\\s/(,;]+(?:TGL\\.?|TANGGAL)?\\s*([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2} [A-Za-z]+ [0-9]{4})\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_YEAR = Pattern.compile(
            "(.*?)[\\s/(,;]+(?:TAHUN|THN|TH)?\\.?\\s*((?:19|20)[0-9]{2})\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("^[\\s:/,;'-]+|[\\s/,;('-]+$|(?i)^(NO|NOMOR|NIB)\\b[.:\\s]*");

    static NumberAndYear of(String cell) {
        String text = Texts.clean(cell);
        Matcher dated = WITH_DATE.matcher(text);
        if (dated.matches() && Dates.date(dated.group(2)).isPresent()) {
            return new NumberAndYear(bare(dated.group(1)), Dates.date(dated.group(2)));
        }
        Matcher yearly = WITH_YEAR.matcher(text);
        if (yearly.matches()) {
            return new NumberAndYear(bare(yearly.group(1)), Optional.of(LocalDate.of(year(yearly), 1, 1)));
        }
        return new NumberAndYear(bare(text), Optional.empty());
    }

    private static int year(Matcher yearly) {
        return Integer.parseInt(yearly.group(2));
    }

    private static String bare(String number) {
        String once = ENDS.matcher(number).replaceAll("");
        return ENDS.matcher(once).replaceAll("");
    }
}
