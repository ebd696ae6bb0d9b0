package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.ntb.ikm.grid.CsvGrid;
import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.sheet.TestXlsx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What comes back of a sheet runs in no spreadsheet, and is read again as what the office wrote. */
class FormulaCellsTest {

    private static final String HEADING =
            "ikmId;NAMA USAHA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN;CATATAN";

    private static final int NAME = 1;
    private static final int NOTE = 8;

    @TempDir
    private Path folder;

    private void check(Path file) {
        StringWriter said = new StringWriter();
        int status = new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(file.toString(), "--office=5202", "--recorded-at=2026-01-05T09:00:00+08:00");
        assertThat(status).as("%s", said).isEqualTo(1);
    }

    private static String row(String name, String note) {
        return "5202-000001;" + name + ";10762;2020;2025;banyak;1;0;" + note;
    }

    /** The cells of the rejected row as any program finds them, and as our own reading does. */
    private List<String> rejected(String name, String note) throws IOException {
        check(Files.writeString(folder.resolve("data.csv"), HEADING + "\n" + row(name, note) + "\n"));
        Path rejected = folder.resolve("data-ditolak.csv");
        assertThat(read(rejected, NAME)).isEqualTo(unquoted(name));
        assertThat(read(rejected, NOTE)).isEqualTo(unquoted(note));
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(rejected)) {
            return csv.stream().skip(1).findFirst().orElseThrow().getFields();
        }
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static String read(Path file, int column) throws IOException {
        try (Grid grid = XlsxGrid.isName(file) ? XlsxGrid.open(file, Optional.empty()) : CsvGrid.open(file);
                Stream<GridRow> rows = grid.rows()) {
            return rows.skip(1).findFirst().orElseThrow().cell(column).text();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"=HYPERLINK(\"\"http://x\"\",\"\"klik\"\")\"",
                "+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "-2+3",
                "\"\t=1+1\"",
                "\"\n=1+1\"",
                "\uFF1D1+1",
                "=1",
                "+",
                "-"
            })
    void areTextWhereTheyWouldBeFormulas(String formula) throws IOException {
        List<String> cells = rejected(formula, formula);
        assertThat(cells.get(NAME)).isEqualTo("'" + unquoted(formula));
        assertThat(cells.get(NOTE)).isEqualTo("'" + unquoted(formula));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "+6281234567890", "+62 812 3456 7890", "-1.234,56", "'Aisyiyah", "'-5", "UD A=B", "a@b.id"
            })
    void areLeftAsTheyAreWhereTheyAreNone(String text) throws IOException {
        assertThat(rejected(text, text).get(NOTE)).isEqualTo(text);
    }

    @Test
    void areTextInTheFileOfAnEventFileToo() throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), """
                type,ikmId,period,scheme,certificateNumber,lines.commodity
                production,=1+1,2025-13,@SUM(A1),+cmd|x,-5
                """);
        check(file);
        Path rejected = folder.resolve("data-ditolak.csv");
        assertThat(Files.readAllLines(rejected).get(1)).startsWith("production,'=1+1,2025-13,'@SUM(A1),'+cmd|x,-5,");
        check(rejected);
        assertThat(Files.readAllLines(folder.resolve("data-ditolak-2.csv")).get(1))
                .startsWith("production,'=1+1,2025-13,'@SUM(A1),'+cmd|x,-5,");
    }

    @Test
    void areTextInAWorkbook() throws Exception {
        Path data = TestXlsx.write(
                Stream.of(HEADING, row("+cmd|x", "-5"))
                        .map(line -> line.replace(';', '\t'))
                        .toList(),
                folder.resolve("data.xlsx"));
        check(data);
        Path rejected = folder.resolve("data-ditolak.xlsx");
        try (ZipFile zip = new ZipFile(rejected.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>").contains("t=\"inlineStr\"><is><t>+cmd|x");
        }
        assertThat(read(rejected, NAME)).isEqualTo("+cmd|x");
    }
}
