package id.ntb.ikm.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterators;
import java.util.function.Consumer;

/**
 * Joins lines to records where a quoted cell runs over lines, as headings in Excel often do.
 *
 * <p>A record has only so many lines: otherwise one forgotten quotation mark would swallow the rest of the file. Where
 * the marks do not pair up by then, the first of the lines is a record by itself, and a broken one.
 */
final class CsvRecords extends Spliterators.AbstractSpliterator<CsvRecords.Text> {

    /** A record of a CSV; {@code number} is that of its first line. */
    record Text(long number, String text) {}

    private static final int MOST_LINES = 6;

    /** Headings of 25 columns may have a line break each. */
    private static final int MOST_LINES_OF_HEADINGS = 60;

    private static final int HEADINGS_BEFORE = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader reader;
    private final char separator;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long number = 1;
    private boolean begun;

    CsvRecords(BufferedReader reader, char separator) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.reader = reader;
        this.separator = separator;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Text> action) {
        if (!fill(1)) {
            return false;
        }
        int lines = linesOfRecord();
        StringBuilder text = new StringBuilder(ahead.remove());
        for (int i = 1; i < lines; i++) {
            text.append('\n').append(ahead.remove());
        }
        action.accept(new Text(number, text.toString()));
        number += lines;
        return true;
    }

    private int linesOfRecord() {
        QuotedCells cells = QuotedCells.CLOSED;
        int most = number <= HEADINGS_BEFORE ? MOST_LINES_OF_HEADINGS : MOST_LINES;
        for (int lines = 1; lines <= most && cells != QuotedCells.BROKEN && fill(lines); lines++) {
            cells = cells.after(line(lines), separator);
            if (cells == QuotedCells.CLOSED) {
                return lines;
            }
        }
        return 1;
    }

    private String line(int ordinal) {
        return ahead.stream().skip(ordinal - 1L).findFirst().orElseThrow();
    }

    private boolean fill(int lines) {
        try {
            while (ahead.size() < lines) {
                String line = reader.readLine();
                if (line == null) {
                    return false;
                }
                ahead.add(begun || !line.startsWith(BYTE_ORDER_MARK) ? line : line.substring(1));
                begun = true;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
