package id.ntb.ikm.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How a language writes numbers, money and dates. */
final class Notation {

    /** The date of the views is the province's. */
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a short amount: enough to read and to compare. */
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private static final String MINUS = "\u2212";

    /** From the greatest: the first that fits is taken. */
    private static final List<Magnitude> MAGNITUDES = List.of(
            new Magnitude("trillion", 1_000_000_000_000L),
            new Magnitude("billion", 1_000_000_000L),
            new Magnitude("million", 1_000_000L));

    private record Magnitude(String key, long size) {}

    private final Language language;
    private final PageTexts texts;

    Notation(Language language, PageTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    String count(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** With as many decimals as it has: quantities are exact. */
    String exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return decimal(plain, Math.max(0, plain.scale()));
    }

    /** All of it, e.g. {@code Rp 1.234.567}. */
    String rupiah(long amount) {
        return texts.get("money", count(amount));
    }

    /** Three digits of it, e.g. {@code Rp 1,23 miliar}. */
    String shortRupiah(long amount) {
        return MAGNITUDES.stream()
                .filter(magnitude -> Math.abs(amount) >= magnitude.size())
                .findFirst()
                .map(magnitude -> texts.get("money", texts.get("money." + magnitude.key(), inUnits(amount, magnitude))))
                .orElseGet(() -> rupiah(amount));
    }

    /** For an axis with no room: without the sign of the currency, and only the digits that there are. */
    String axisRupiah(long amount) {
        return MAGNITUDES.stream()
                .filter(magnitude -> amount >= magnitude.size())
                .findFirst()
                .map(magnitude -> texts.get("money." + magnitude.key() + ".short", exact(units(amount, magnitude))))
                .orElseGet(() -> count(amount));
    }

    private String inUnits(long amount, Magnitude magnitude) {
        BigDecimal units = units(amount, magnitude);
        BigDecimal rounded = units.round(DIGITS);
        int whole = rounded.precision() - rounded.scale();
        return decimal(units, Math.max(0, DIGITS.getPrecision() - whole));
    }

    private static BigDecimal units(long amount, Magnitude magnitude) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(magnitude.size()));
    }

    /** A share with one decimal; a dash where there is nothing to share. */
    String percent(long part, long whole) {
        return whole == 0 ? texts.get("none") : decimal(hundredths(part, whole), 1) + "%";
    }

    /** The same with its sign. */
    String change(long before, long now) {
        BigDecimal change = hundredths(Math.subtractExact(now, before), before);
        return sign(change.signum()) + decimal(change.abs(), 1) + "%";
    }

    /** A difference with its sign. */
    String difference(long by) {
        return sign(Long.signum(by)) + count(Math.abs(by));
    }

    String date(LocalDate date) {
        return format("d MMMM yyyy").format(date);
    }

    String shortDate(LocalDate date) {
        return format("d MMM yyyy").format(date);
    }

    /** The day on which it was, in the province. */
    String shortDate(Instant instant) {
        return shortDate(instant.atZone(WITA).toLocalDate());
    }

    String moment(Instant instant) {
        return format("d MMM yyyy HH:mm").format(instant.atZone(WITA)) + " WITA";
    }

    String month(YearMonth month) {
        return format("MMMM yyyy").format(month);
    }

    String shortMonth(YearMonth month) {
        return format("MMM yyyy").format(month);
    }

    /** For an axis with no room. */
    String monthLetters(YearMonth month) {
        return format("MMM").format(month);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static BigDecimal hundredths(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static String sign(int signum) {
        return signum > 0 ? "+" : signum < 0 ? MINUS : "±";
    }

    private String decimal(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
