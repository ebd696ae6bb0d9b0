package id.ntb.ikm.rowfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file of rows can be; its name says which. */
enum RowFormat {
    JSON,
    CSV,
    XLSX,
    PARQUET;

    /** Writes rows, and leaves the stream open. */
    interface Writing {

        void write(RowDocument document, OutputStream out) throws IOException;
    }

    static RowFormat of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new OutFileException(
                        file.getFileName() + ": the name must end in .json, .csv, .xlsx or .parquet"));
    }

    void write(RowDocument document, OutputStream out) throws IOException {
        writing().write(document, out);
    }

    private Writing writing() {
        return switch (this) {
            case JSON -> new JsonRows();
            case CSV -> new CsvRows();
            case XLSX -> new WorkbookRows();
            case PARQUET -> new ParquetRows();
        };
    }
}
