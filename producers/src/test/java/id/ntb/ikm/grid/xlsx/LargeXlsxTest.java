package id.ntb.ikm.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet whose texts are more than the memory of the process that reads it. */
class LargeXlsxTest {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 5;
    private static final int HEAP_MB = 40;

    @TempDir
    private Path folder;

    /** Reads the worksheet in a process of its own, and says what it found. */
    static final class Reader {

        private long rows;
        private long wrong;

        public static void main(String[] args) throws IOException {
            Reader reader = new Reader();
            try (Grid grid = XlsxGrid.open(Path.of(args[0]), Optional.empty());
                    Stream<GridRow> rows = grid.rows()) {
                rows.forEach(reader::take);
            }
            System.out.println(reader.rows + " rows, " + reader.wrong + " wrong cells");
        }

        private void take(GridRow row) {
            for (int column = 0; column < COLUMNS; column++) {
                wrong += row.cell(column).text().equals(text(number(rows, column))) ? 0 : 1;
            }
            rows++;
        }
    }

    /** Neighbours for the most part, as programs write them; the last column goes through the table backwards. */
    private static long number(long row, int column) {
        return column < COLUMNS - 1 ? row * COLUMNS + column : (ROWS - 1 - row) * COLUMNS + column;
    }

    private static String text(long number) {
        return "UD Kelor & Putra " + number + " Jl. Pejanggik No. " + number * 31 % 997
                + " Lingkungan Karang Bedil, Kelurahan Mataram Timur, Kecamatan Mataram";
    }

    private static void write(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void texts(OutputStream out) throws IOException {
        write(out, "<sst>");
        for (long number = 0; number < (long) ROWS * COLUMNS; number++) {
            write(out, "<si><t>" + text(number).replace("&", "&amp;") + "</t></si>");
        }
        write(out, "</sst>");
    }

    private static void rows(OutputStream out) throws IOException {
        write(out, "<worksheet><sheetData>");
        for (long row = 0; row < ROWS; row++) {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < COLUMNS; column++) {
                cells.append("<c t=\"s\"><v>").append(number(row, column)).append("</v></c>");
            }
            write(out, "<row>" + cells + "</row>");
        }
        write(out, "</sheetData></worksheet>");
    }

    private Path large() throws IOException {
        Path small = new RawXlsx().write(folder.resolve("kecil.xlsx"));
        Path large = folder.resolve("besar.xlsx");
        try (ZipFile in = new ZipFile(small.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(large))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    texts(out);
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            rows(out);
        }
        return large;
    }

    @Test
    void isReadAllTheSameAndLeavesNothingBehind() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        large().toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).as("%s", Files.readString(said)).isZero();
        assertThat(said).hasContent(ROWS + " rows, 0 wrong cells");
        assertThat((long) ROWS * COLUMNS * text(0).length()).isGreaterThan((long) HEAP_MB << 20);
        assertThat(temporary).isEmptyDirectory();
    }
}
