package id.ntb.ikm.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a text file that are not empty, with their numbers. */
final class Lines implements Iterator<Line>, AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final BufferedReader reader;
    private long number;
    private Line next;

    private Lines(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static Lines open(Path file) {
        try {
            return new Lines(file, Files.newBufferedReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }

    /** What is left, to be closed. */
    Stream<Line> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        for (String text = null; next == null && (text = read()) != null; ) {
            next = text.isBlank() ? null : new Line(number, text);
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    private String read() {
        try {
            String text = reader.readLine();
            number++;
            boolean marked = number == 1 && text != null && text.startsWith(BYTE_ORDER_MARK);
            return marked ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw SheetException.unreadable(file, e);
        }
    }
}
