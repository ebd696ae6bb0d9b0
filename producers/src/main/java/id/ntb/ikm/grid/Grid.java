package id.ntb.ikm.grid;

import java.io.IOException;
import java.util.stream.Stream;

/** A file that is open for reading row by row. */
public interface Grid extends AutoCloseable {

    /** The rows that are not empty, in order; to be asked for once. Throws UncheckedIOException or ProblemException. */
    Stream<GridRow> rows();

    @Override
    void close() throws IOException;
}
