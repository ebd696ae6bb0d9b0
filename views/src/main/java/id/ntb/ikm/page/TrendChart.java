package id.ntb.ikm.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where everything of a drawing stands: production value as columns, and below them how many reported. Drawn from the months
 * of the table beside it; whole units of the drawing, which the browser scales.
 */
final class TrendChart {

    static final int TOP = 12;
    static final int VALUES = 150;
    static final int GAP = 46;
    static final int SHARES = 70;
    static final int LEFT = 56;
    static final int BOTTOM = 8;

    /** Room that the letters of a month need. */
    private static final int LETTERS = 26;

    /** Of a column; where there are few months it would look like a wall. */
    private static final int WIDEST = 48;

    private static final long[] STEPS = {1, 2, 4, 5, 10};

    private final Words words;
    private final List<MonthRow> rows;
    private final int width;
    private final long greatest;

    TrendChart(Words words, List<MonthRow> rows, int width) {
        this.words = words;
        this.rows = rows;
        this.width = width;
        this.greatest = roundedUp(rows.stream().mapToLong(MonthRow::value).max().orElse(0));
    }

    /** A column of a month. */
    record Column(int x, int y, int width, int height, String title) {}

    /** A text, and the height or place that it belongs to. */
    record Mark(int at, String text) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What the months fill of the width that there is. */
    int width() {
        return LEFT + slot() * rows.size() + BOTTOM;
    }

    int height() {
        return TOP + VALUES + GAP + SHARES + BOTTOM;
    }

    int base() {
        return TOP + VALUES;
    }

    List<Column> columns() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> column(i, rows.get(i)))
                .toList();
    }

    private Column column(int index, MonthRow row) {
        int height = greatest == 0 ? 0 : (int) (row.value() * VALUES / greatest);
        int wide = Math.max(2, Math.min(WIDEST, slot() * 7 / 10));
        String title = words.in().month(row.month()) + ": " + words.in().rupiah(row.value());
        return new Column(centre(index) - wide / 2, base() - height, wide, height, title);
    }

    List<Mark> values() {
        return List.of(
                new Mark(base(), words.in().count(0)),
                new Mark(TOP + VALUES / 2, words.in().axisRupiah(greatest / 2)),
                new Mark(TOP, words.in().axisRupiah(greatest)));
    }

    List<Mark> shares() {
        return List.of(new Mark(shareY(0, 1), "0%"), new Mark(shareY(1, 1), "100%"));
    }

    /** As many as there is room for, counted back from the newest. */
    List<Mark> months() {
        int every = Math.max(1, (LETTERS + slot() - 1) / slot());
        List<Mark> marks = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i -= every) {
            marks.add(new Mark(centre(i), words.in().monthLetters(rows.get(i).month())));
        }
        return marks;
    }

    /** The first month of each year, and the first of all. */
    List<Mark> years() {
        return IntStream.range(0, rows.size())
                .filter(i -> i == 0 || rows.get(i).month().getMonthValue() == 1)
                .filter(i -> i > 0 || rows.get(0).month().getMonthValue() < 11)
                .mapToObj(i ->
                        new Mark(centre(i), String.valueOf(rows.get(i).month().getYear())))
                .toList();
    }

    String reporting() {
        return line(MonthRow::reporting);
    }

    String onTime() {
        return line(MonthRow::onTime);
    }

    /** Months in which nobody was expected to report have no share, and the line leaves them out. */
    private String line(ToLongFunction<MonthRow> part) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).expected() > 0)
                .mapToObj(i -> centre(i) + ","
                        + shareY(part.applyAsLong(rows.get(i)), rows.get(i).expected()))
                .collect(Collectors.joining(" "));
    }

    int shareBase() {
        return shareY(0, 1);
    }

    /** What somebody hears who does not see the drawing. */
    String description() {
        YearMonth first = rows.get(0).month();
        MonthRow last = rows.get(rows.size() - 1);
        return words.t(
                "chart.description",
                words.in().month(first),
                words.in().month(last.month()),
                words.in().shortRupiah(last.value()),
                words.in().percent(last.reporting(), last.expected()));
    }

    private int slot() {
        return Math.max(1, (width - LEFT - BOTTOM) / Math.max(1, rows.size()));
    }

    private int centre(int index) {
        return LEFT + slot() * index + slot() / 2;
    }

    private static int shareY(long part, long whole) {
        return TOP + VALUES + GAP + SHARES - (int) (Math.min(part, whole) * SHARES / whole);
    }

    /** A round number that is not less, for the end of the axis. */
    private static long roundedUp(long value) {
        long power = 1;
        while (power <= value / 10) {
            power *= 10;
        }
        for (long step : STEPS) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return value;
    }
}
