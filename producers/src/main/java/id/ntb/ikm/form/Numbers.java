package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.privacy.ShortenedNumber;
import id.ntb.ikm.problem.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as offices write them.
 *
 * <p>The point separates thousands and the comma decimals, {@code 1.234,56}; the English way round is understood where
 * both stand in one number, because then the last is the decimal one. Before exactly three digits a single point or
 * comma is ambiguous: workers and rupiah are whole, so there it separates thousands ({@code 17.113} is 17113); of
 * quantities the office is asked, unless a 0 stands before it or Excel keeps the cell as a number: those are decimals.
 */
final class Numbers {

    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(RP\\.?|IDR)\\s*|\\s*(ORANG|ORG|JIWA)\\.?$|[.,]\\s*[-–]+$|(?<=[0-9])\\s+(?=[0-9]{3}\\b)");
    private static final Pattern SEPARATORS = Pattern.compile("[.,]");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,25}");
    private static final Pattern GROUPS = Pattern.compile("-?[1-9][0-9]{0,2}(([.][0-9]{3})+|(,[0-9]{3})+)");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern INDONESIAN = Pattern.compile("-?([0-9]{1,3}([.][0-9]{3})+|[0-9]+),[0-9]{1,6}");
    private static final Pattern ENGLISH = Pattern.compile("-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)[.][0-9]{1,6}");

    private Numbers() {}

    /** A count, such as workers. */
    static Parsed<BigDecimal> whole(GridCell cell) {
        return whole(cell, MoneyUnit.RUPIAH);
    }

    /** An amount in whole rupiah, from a column that counts in {@code unit}. */
    static Parsed<BigDecimal> whole(GridCell cell, MoneyUnit unit) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.nothing();
        }
        String text = bare(cell);
        if (cell.number() && ONE_GROUP.matcher(text).matches()) {
            return pointInNumberCell(text, unit);
        }
        return GROUPS.matcher(text).matches()
                ? whole(new BigDecimal(ungrouped(text)), unit)
                : decimal(text).map(number -> whole(number, unit)).orElseGet(() -> unreadable(text));
    }

    /** Typed with a point into an Excel that takes the point for decimals; in thousands it may well be meant so. */
    private static Parsed<BigDecimal> pointInNumberCell(String text, MoneyUnit unit) {
        return unit == MoneyUnit.RUPIAH
                ? Parsed.flagged(new BigDecimal(ungrouped(text)), FlagReason.THOUSANDS_POINT.problem())
                : Parsed.wrong(CellReason.POINT_IN_THOUSANDS.problem());
    }

    private static Parsed<BigDecimal> whole(BigDecimal number, MoneyUnit unit) {
        BigDecimal amount = unit.toRupiah(number).stripTrailingZeros();
        return amount.scale() > 0 ? Parsed.wrong(CellReason.NOT_WHOLE.problem()) : Parsed.of(amount.setScale(0));
    }

    /** A quantity, which may have decimals. */
    static Parsed<BigDecimal> quantity(GridCell cell, String heading, Optional<PointStyle> points) {
        if (Texts.isNothing(cell.text())) {
            return Parsed.nothing();
        }
        String text = bare(cell);
        if (!cell.number() && ONE_GROUP.matcher(text).matches()) {
            return points.map(style -> Parsed.of(point(text, style))).orElseGet(() -> ambiguous(heading));
        }
        boolean grouped = !cell.number() && GROUPS.matcher(text).matches();
        Optional<BigDecimal> number = grouped ? Optional.of(new BigDecimal(ungrouped(text))) : decimal(text);
        return number.map(Parsed::of).orElseGet(() -> unreadable(text));
    }

    private static BigDecimal point(String text, PointStyle style) {
        return new BigDecimal(style == PointStyle.TITIK_RIBUAN ? ungrouped(text) : text.replace(',', '.'));
    }

    private static Parsed<BigDecimal> ambiguous(String heading) {
        String question = "angka." + heading + " = titik_ribuan | titik_desimal";
        return new Parsed.Open<>(CellReason.NUMBER_AMBIGUOUS.problem(question), question);
    }

    private static String bare(GridCell cell) {
        String text = Texts.clean(cell.text());
        return PLAIN.matcher(text).matches()
                ? text
                : AROUND.matcher(text).replaceAll("").strip();
    }

    private static String ungrouped(String groups) {
        return SEPARATORS.matcher(groups).replaceAll("");
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (INDONESIAN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        boolean english = ENGLISH.matcher(text).matches();
        return english ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private static Parsed<BigDecimal> unreadable(String text) {
        String unsigned = text.startsWith("-") ? text.substring(1) : text;
        CellReason reason = ShortenedNumber.isForm(unsigned) ? CellReason.DIGITS_LOST : CellReason.NOT_NUMBER;
        return Parsed.wrong(reason.problem());
    }
}
