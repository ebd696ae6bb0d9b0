package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.model.Draw;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws sums and claims of any texts, numbers and days; those at the ends of every range can also be had one by one. */
final class SumDraw {

    /** What the JDK's own format cannot write: it ends at 65,535 bytes. */
    private static final List<String> LONG_TEXTS =
            List.of("é".repeat(32_768), "x".repeat(65_536), "\uD83D\uDC1F".repeat(70_000));

    static final List<String> TEXTS = List.of(
            "",
            "\0",
            "a",
            "\u007F",
            "\u0080",
            "\u07FF",
            "\u0800",
            "\uD7FF",
            "\0".repeat(20),
            "\uD7FF".repeat(20),
            LONG_TEXTS.get(0),
            LONG_TEXTS.get(1),
            LONG_TEXTS.get(2));

    static final List<Long> NUMBERS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -2L,
            -1L,
            0L,
            1L,
            2L,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            (long) Integer.MAX_VALUE);

    static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN, LocalDate.EPOCH.minusDays(1), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), LocalDate.MAX);

    static final List<YearMonth> MONTHS = List.of(
            YearMonth.of(Year.MIN_VALUE, 1),
            YearMonth.of(Year.MIN_VALUE, 12),
            YearMonth.of(-1, 12),
            YearMonth.of(0, 1),
            YearMonth.of(1, 1),
            YearMonth.of(Year.MAX_VALUE, 1),
            YearMonth.of(Year.MAX_VALUE, 12));

    private static final int LONGEST = 20;
    private static final int MOST_AMOUNTS = 4;

    private final Draw draw;

    SumDraw(Draw draw) {
        this.draw = draw;
    }

    DrawnSum sum() {
        return new DrawnSum(key(), draw.listOf(draw.below(MOST_AMOUNTS + 1), this::amount));
    }

    private SumKey key() {
        return switch (draw.below(3)) {
            case 0 -> new SumKey.Stock(point());
            case 1 -> new SumKey.Flow(point(), month());
            default -> new SumKey.Program(point(), text(), text(), text());
        };
    }

    private DrawnSum.Amount amount() {
        return new DrawnSum.Amount(new Measure(text(), text()), draw.oneIn(8) ? draw.of(NUMBERS) : draw.number());
    }

    Claim claim() {
        return new Claim(point(), draw.oneIn(5) ? null : text(), draw.oneIn(5) ? null : text());
    }

    private Point point() {
        return new Point(text(), text());
    }

    /** Any text that UTF-8 can say. */
    String text() {
        if (draw.oneIn(8)) {
            return draw.of(TEXTS.subList(0, TEXTS.size() - LONG_TEXTS.size()));
        }
        return draw.oneIn(20) ? draw.of(LONG_TEXTS) : text(draw.below(LONGEST + 1));
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString((int) draw.between('\0', '\uD7FF')))
                .collect(Collectors.joining());
    }

    LocalDate day() {
        return draw.oneIn(8)
                ? draw.of(DAYS)
                : LocalDate.ofEpochDay(draw.between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }

    private YearMonth month() {
        return draw.oneIn(8)
                ? draw.of(MONTHS)
                : YearMonth.of((int) draw.between(Year.MIN_VALUE, Year.MAX_VALUE), 1 + draw.below(12));
    }
}
