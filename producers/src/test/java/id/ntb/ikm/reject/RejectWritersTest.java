package id.ntb.ikm.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.form.CellReason;
import id.ntb.ikm.grid.CsvForm;
import id.ntb.ikm.grid.CsvGrid;
import id.ntb.ikm.grid.Grid;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.grid.xlsx.XlsxGrid;
import id.ntb.ikm.rule.Rule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office gets back is what it wrote, with two columns more, whatever form its file has. */
class RejectWritersTest {

    private static final List<String> HEADINGS = List.of("NAMA USAHA", "NIB", "NILAI");
    private static final String REASON = "baris / row 7: NIB: salah / wrong";

    @TempDir
    private Path folder;

    private static List<GridCell> cells(String... texts) {
        return Stream.of(texts).map(GridCell::text).toList();
    }

    private static List<GridRow> read(Grid grid) throws IOException {
        try (grid) {
            return grid.rows().toList();
        }
    }

    private Path source(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("a.csv"), content.getBytes(charset));
    }

    /** The cells as they come back out of a CSV beside that source. */
    private List<List<String>> throughCsv(Path source, List<GridCell> cells, String reason) throws IOException {
        Path target = folder.resolve("a-ditolak.csv");
        try (RejectWriter writer = new CsvRejects(source, target, HEADINGS)) {
            writer.write(cells, reason, "perbaiki / mend", Set.of(1));
        }
        return read(CsvGrid.open(target)).stream()
                .map(row -> row.cells().stream().map(GridCell::text).toList())
                .toList();
    }

    private List<GridRow> throughXlsx(List<GridCell> cells) throws IOException {
        Path target = folder.resolve("a-ditolak.xlsx");
        try (RejectWriter writer = new XlsxRejects(target, HEADINGS)) {
            writer.write(cells, REASON, "perbaiki / mend", Set.of(1));
        }
        return read(XlsxGrid.open(target, Optional.empty()));
    }

    static List<String> texts() {
        return List.of(
                "UD Sari",
                "00123",
                "5202014505850001",
                " dua  spasi ",
                "Café \"Ñ\"; satu, dua\ttiga",
                "=1+1",
                "@SUM(A1)",
                "-",
                "+62 812",
                "1.500.000",
                "<b>&amp;</b>",
                "x".repeat(32_767));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesATextBackThroughACsvOfAnySeparatorAndEncoding(String text) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CsvForm.WINDOWS)) {
            for (String separator : List.of(",", ";", "\t")) {
                Path source = source(String.join(separator, "NAMA USAHA", "NIB", "NILAI", "é"), charset);

                assertThat(throughCsv(source, cells(text, "12", "5"), REASON))
                        .containsExactly(
                                List.of("NAMA USAHA", "NIB", "NILAI", "ALASAN / REASON", "SARAN / ADVICE"),
                                List.of(text, "12", "5", REASON, "perbaiki / mend"));
                Files.delete(folder.resolve("a-ditolak.csv"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesATextBackThroughAnXlsxAsAText(String text) throws IOException {
        GridRow row = throughXlsx(cells(text, "12", "5")).get(1);

        assertThat(row.cell(0)).isEqualTo(GridCell.text(text));
        assertThat(row.cell(1)).isEqualTo(GridCell.text("12"));
        assertThat(row.cell(3).text()).isEqualTo(REASON);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"17500.5, ''", "46022, dd/mm/yyyy", "8930, 00000", "1234567890123, 0", "-5, ''"})
    void givesANumberBackAsTheNumberThatItWas(String digits, String format) throws IOException {
        GridCell number = new GridCell(digits, true, format);

        assertThat(throughXlsx(List.of(number, GridCell.text("12"))).get(1).cell(0))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void hasTheReasonInItsColumnHoweverManyCellsARowHas(int cells) throws IOException {
        List<GridCell> row = Collections.nCopies(cells, GridCell.text("x"));

        assertThat(throughXlsx(row).get(1).cell(3).text()).isEqualTo(REASON);
        assertThat(throughCsv(source("a;b;c", StandardCharsets.UTF_8), row, REASON)
                        .get(1)
                        .get(3))
                .isEqualTo(REASON);
    }

    /** Excel takes UTF-8 without a mark for Windows-1252, and shows an office its own names as gibberish. */
    @Test
    void beginsWithAByteOrderMarkOnlyInUtf8() throws IOException {
        throughCsv(source("NAMA;DESA", StandardCharsets.UTF_8), cells("Café"), REASON);
        assertThat(Files.readAllBytes(folder.resolve("a-ditolak.csv"))).startsWith(0xEF, 0xBB, 0xBF);

        Files.delete(folder.resolve("a-ditolak.csv"));
        throughCsv(source("NAMA;é", CsvForm.WINDOWS), cells("Café"), REASON);
        assertThat(Files.readAllBytes(folder.resolve("a-ditolak.csv"))).startsWith('N', 'A', 'M', 'A');
    }

    static Stream<String> reasons() {
        return Stream.concat(
                Stream.of(CellReason.values()).map(reason -> reason.problem().line()),
                Stream.of(Rule.values()).map(rule -> rule.problem().line()));
    }

    /** Or the file of rejected rows of an office with an older Excel would break off at the first of them. */
    @ParameterizedTest
    @MethodSource("reasons")
    void writesEveryReasonInTheEncodingOfWindows(String reason) throws IOException {
        Path source = source("NAMA;é", CsvForm.WINDOWS);

        assertThat(throughCsv(source, cells("UD Sari", "12", "5"), reason).get(1))
                .contains(reason);
    }

    @Test
    void writesMoreRowsThanAreHeldAtOnce() throws IOException {
        Path target = folder.resolve("a-ditolak.xlsx");
        try (RejectWriter writer = new XlsxRejects(target, HEADINGS)) {
            for (int i = 0; i < 1_001; i++) {
                writer.write(cells("UD " + i, "12", "5"), REASON, "", Set.of(i % 3));
            }
        }

        assertThat(read(XlsxGrid.open(target, Optional.empty())))
                .hasSize(1_002)
                .last()
                .satisfies(row -> assertThat(row.cell(0).text()).isEqualTo("UD 1000"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            {"a":1.50,"b":[1,{"c":null}]} ~ {"a":1.50,"b":[1,{"c":null}],"ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            {"a":12345678901234567890.10} ~ {"a":12345678901234567890.10,"ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            {"ALASAN / REASON":"old"}     ~ {"ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            [1,2]                         ~ {"BARIS / LINE":"[1,2]","ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            {"a":                         ~ {"BARIS / LINE":"{\\"a\\":","ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            null                          ~ {"BARIS / LINE":"null","ALASAN / REASON":"r","SARAN / ADVICE":"a"}
            """)
    void keepsAnObjectAsItIsAndAnythingElseAsText(String line, String expected) throws IOException {
        Path target = folder.resolve("a-ditolak.ndjson");
        try (RejectWriter writer = new JsonRejects(target)) {
            writer.write(cells(line), "r", "a", Set.of());
        }

        assertThat(target).hasContent(expected);
    }

    @Test
    void isNeverWrittenOverAFileThatIsThere() throws IOException {
        Path there = Files.writeString(folder.resolve("isi.csv"), "isi kantor");
        Path source = source("a;b", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new CsvRejects(source, there, HEADINGS).close())
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new XlsxRejects(there, HEADINGS).close())
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new JsonRejects(there).close()).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).hasContent("isi kantor");
    }
}
