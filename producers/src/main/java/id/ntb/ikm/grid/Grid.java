package id.ntb.ikm.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that is open for reading row by row. */
public interface Grid extends AutoCloseable {

    /** The rows that are not empty, in order; to be asked for once. Throws UncheckedIOException or GridException. */
    Stream<GridRow> rows();

    @Override
    void close() throws IOException;

    /**
     * Opens an XLSX by its name, everything else as text.
     *
     * @param worksheet the worksheet to read, where the office named one
     * @throws GridException when the file is not what its name says, or does not say which worksheet is meant
     */
    static Grid open(Path file, Optional<String> worksheet) throws IOException {
        return Xlsx.isName(file) ? XlsxGrid.open(file, worksheet) : CsvGrid.open(file, CsvForm.of(file));
    }
}
