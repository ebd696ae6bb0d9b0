package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.sheet.TestXlsx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

    private static final String CSV = """
            ikmId;NAMA USAHA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN;NAMA
            5202-000001;UD Satu;10762;2020;2025;25.000;1;2;Inaq Café
            5202-000002;UD Dua;10762;2020;2025;banyak;1;;Amaq Dua
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(file.toString(), "--office=5202", "--recorded-at=2026-01-05T09:00:00+08:00"));
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private Path file(String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private Path xlsx(String name, String content) throws IOException {
        return TestXlsx.write(
                content.lines().map(line -> line.replace(';', '\t')).toList(), folder.resolve(name));
    }

    @Test
    void saysWhatPublishingWouldDo() throws IOException {
        assertThat(check(file("data.csv", CSV))).isEqualTo(1);

        assertThat(out.toString())
                .contains("rows read: 2")
                .contains("not sent (dry run): 1 (registration 1)")
                .contains("rejected: 1")
                .contains("data-ditolak.csv");
        assertThat(err.toString())
                .contains("data.csv:3 INVESTASI (RP. 000) \"banyak\": bukan angka;")
                .contains("data.csv:3 TK PEREMPUAN \"\": belum diisi, dan kosong tidak sama dengan nol;");
    }

    @Test
    void countsByColumnWhereAWholeColumnIsWrong() throws IOException {
        String heading = CSV.lines().findFirst().orElseThrow();
        String wrong = CSV.lines().skip(2).findFirst().orElseThrow();
        String mended = wrong.replace("banyak", "25");
        check(file("data.csv", heading + "\n" + (wrong + "\n").repeat(80) + (mended + "\n").repeat(40)));

        assertThat(err.toString().lines()).hasSize(ErrorLines.SHOWN);
        assertThat(out.toString())
                .contains("errors: 200, ditampilkan / shown: 100;")
                .containsSubsequence("  120 × TK PEREMPUAN", "  80 × INVESTASI (RP. 000)");
        assertThat(folder.resolve("data-ditolak.csv"))
                .content()
                .hasLineCount(121)
                .contains("baris / row 121: TK PEREMPUAN");
    }

    @Test
    void givesRejectedRowsBackInTheOfficesOwnColumnsSeparatorAndEncoding() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        check(file("data.csv", CSV.replace("25.000", "?"), windows));

        List<String> lines = Files.readAllLines(folder.resolve("data-ditolak.csv"), windows);
        assertThat(lines.get(0))
                .isEqualTo("ikmId;NAMA USAHA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN;NAMA;"
                        + "ALASAN / REASON;SARAN / ADVICE");
        assertThat(lines.get(1))
                .startsWith("5202-000001;UD Satu;10762;2020;2025;?;1;2;Inaq Café;baris / row 2: INVESTASI (RP. 000):"
                        + " bukan angka / is not a number;")
                .contains("tulis angka saja");
        assertThat(lines).hasSize(3);
    }

    @Test
    void readsTheMendedFileAsItIs() throws IOException {
        check(file("data.csv", CSV));
        Path rejected = folder.resolve("data-ditolak.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("banyak;1;", "2.500;1;0"));

        assertThat(check(rejected)).isZero();
    }

    @Test
    void givesARowBackASecondTimeWithTheNewReasonsOnly() throws IOException {
        check(file("data.csv", CSV));
        Path rejected = folder.resolve("data-ditolak.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("banyak;1;", "2.500;1;"));

        check(rejected);

        assertThat(Files.readAllLines(folder.resolve("data-ditolak-2.csv")))
                .last()
                .asString()
                .contains("TK PEREMPUAN")
                .doesNotContain("bukan angka");
    }

    @Test
    void marksTheWrongCellsOfAnXlsxAndReadsItAgain() throws IOException {
        check(xlsx("data.xlsx", CSV.replace("25.000", "=25000")));

        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(folder.resolve("data-ditolak.xlsx").toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            org.dhatim.fastexcel.reader.Row row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCellText(5)).isEqualTo("banyak");
            assertThat(row.getCellText(9)).startsWith("baris / row 3: ").contains("TK PEREMPUAN: belum diisi");
        }
        assertThat(check(folder.resolve("data-ditolak.xlsx"))).isEqualTo(1);
        assertThat(out.toString()).contains("data-ditolak-2.xlsx");
    }

    @Test
    void givesNdjsonBackWithTwoMoreFields() throws IOException {
        check(file("data.ndjson", """
                {"type":"production","ikmId":"5202-000003","period":"Desember","lines":[]}
                no json
                """));

        assertThat(Files.readAllLines(folder.resolve("data-ditolak.ndjson")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"type\":\"production\",\"ikmId\":\"5202-000003\",\"period\":\"Desember\"")
                                .contains("\"ALASAN / REASON\":\"baris / row 1: period: period harus TTTT-BB"),
                        second -> assertThat(second).startsWith("{\"BARIS / LINE\":\"no json\""));
        Path rejected = folder.resolve("data-ditolak.ndjson");
        Files.writeString(rejected, Files.readAllLines(rejected).get(0).replace("\"Desember\"", "\"2025-12\""));
        assertThat(check(rejected)).isZero();
    }

    @Test
    void neverWritesOverAFileThatIsThere() throws IOException {
        Path there = file("mine.csv", "mine");

        assertThat(check(file("data.csv", CSV), "--rejects=" + there)).isEqualTo(2);

        assertThat(err.toString()).contains("tidak ditimpa").contains("Excel");
        assertThat(there).hasContent("mine");
    }

    @Test
    void writesAMappingFileWithTheQuestionsThatAreOpen() throws IOException {
        Path data =
                file("data.csv", CSV.replace("TK PEREMPUAN", "TENAGA_KERJA_P").replace(";EDISI KBLI", ";X"));
        Path mapping = folder.resolve("mapping.txt");

        assertThat(check(data, "--write-mapping=" + mapping)).isZero();
        assertThat(Files.readAllLines(mapping))
                .contains(
                        "kolom.TENAGA_KERJA_P =",
                        "# kolom.TENAGA_KERJA_P = tenaga_kerja_l | tenaga_kerja_p",
                        "tetap.edisi_kbli =",
                        "# kolom.KBLI = kbli",
                        "# kolom.X = abaikan");

        assertThat(check(data, "--mapping=" + mapping)).isEqualTo(2);
        assertThat(err.toString()).contains("kolom.TENAGA_KERJA_P").contains("--write-mapping");

        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace("\nkolom.TENAGA_KERJA_P =", "\nkolom.TENAGA_KERJA_P = tenaga_kerja_p")
                        .replace("\ntetap.edisi_kbli =", "\ntetap.edisi_kbli = 2020"));
        assertThat(check(data, "--mapping=" + mapping)).isEqualTo(1);
    }

    @Test
    void asksAboutCellsOnceTheHeadingsAreClear() throws IOException {
        Path data = file("data.csv", CSV.replace(";NAMA\n", ";KABUPATEN\n").replace("Inaq Café", "Bima"));
        Path mapping = folder.resolve("mapping.txt");

        check(data, "--write-mapping=" + mapping);
        assertThat(Files.readAllLines(mapping)).contains("nilai.kabupaten.Bima =");

        Files.writeString(mapping, "nilai.kabupaten.Bima = 5202\n");
        check(data, "--mapping=" + mapping);
        assertThat(out.toString()).contains("registration 1");
    }

    @Test
    void refusesAnUnknownKeyOfTheMappingFileWithItsPlace() throws IOException {
        Path mapping = file("mapping.txt", "# yes\nkolum.X = nib\n");

        assertThat(check(file("data.csv", CSV), "--mapping=" + mapping)).isEqualTo(2);
        assertThat(err.toString()).contains("mapping.txt:2").contains("kolum.X");
    }

    @Test
    void countsNewIdsWithoutGivingThem() throws IOException {
        Path data = file("data.csv", CSV.replace("ikmId", "KELURAHAN/DESA").replace("5202-00000", "Desa "));
        Path book = folder.resolve("ids.tsv");

        assertThat(check(data, "--id-book=" + book)).isEqualTo(1);
        assertThat(err.toString()).contains("data.csv:2 ikmId").contains("--assign-ids");

        check(data, "--id-book=" + book, "--assign-ids");
        assertThat(out.toString()).contains("new ikmIds: 1");
        assertThat(book).doesNotExist();
    }

    @Test
    void refusesWhatIsNoSheet() throws IOException {
        assertThat(check(file("a.csv", "halo\ndunia\n"))).isEqualTo(2);
        assertThat(check(file("b.xlsx", "no zip"))).isEqualTo(2);
        assertThat(check(file("c.xls", ""))).isEqualTo(2);

        assertThat(err.toString())
                .contains("a.csv: tidak ada baris judul yang dikenal")
                .contains("b.xlsx: bukan berkas XLSX yang utuh")
                .contains("c.xls: jenis berkas tidak dikenal", "simpan sebagai .xlsx", "save it as .xlsx");
    }

    @Test
    void neverTakesNowForWhenASheetWasRecorded() throws IOException {
        int status = new CommandLine(new CheckCommand())
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(out, true))
                .execute(file("data.csv", CSV).toString(), "--office=5202");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("recordedAt").contains("--recorded-at");
    }
}
