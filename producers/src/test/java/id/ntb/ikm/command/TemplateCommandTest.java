package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TemplateCommandTest {

    private static final int HEADINGS = 3;

    private static final Map<String, String> FIRM = Map.ofEntries(
            Map.entry("ikmId", "5202-000001"),
            Map.entry("NAMA USAHA", "UD Satu"),
            Map.entry("BENTUK USAHA", "UD"),
            Map.entry("KABUPATEN", "Kabupaten Lombok Tengah"),
            Map.entry("NO. HP", "081234567890"),
            Map.entry("LEGALITAS USAHA", "Memiliki Surat Izin"),
            Map.entry("NIB/TAHUN", "0123456789012/2024"),
            Map.entry("KBLI", "10762"),
            Map.entry("EDISI KBLI", "2020"),
            Map.entry("INVESTASI (RP)", "25000000"),
            Map.entry("JUMLAH TENAGA KERJA PRIA", "1"),
            Map.entry("JUMLAH TENAGA KERJA WANITA", "2"),
            Map.entry("STATUS", "Aktif"),
            Map.entry("TAHUN DATA", "2025"),
            Map.entry("TANGGAL PENDATAAN", "31/12/2025"));

    private static final Map<String, String> REPORT = Map.of(
            "ikmId", "5202-000001",
            "PERIODE", "12/2025",
            "JENIS USAHA", "teh kelor",
            "JUMLAH PRODUKSI", "12",
            "SATUAN PRODUKSI", "kg",
            "NILAI PRODUKSI (RP)", "1500000",
            "TANGGAL PENDATAAN", "31/12/2025");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path template(String name, String... options) {
        Path file = folder.resolve(name);
        String[] arguments =
                Stream.concat(Stream.of(file.toString()), Stream.of(options)).toArray(String[]::new);
        assertThat(run(new TemplateCommand(), arguments)).isZero();
        return file;
    }

    private int check(Path file) {
        return run(new CheckCommand(), file.toString(), "--office=5202");
    }

    /** As Excel would save it: the rows of the empty sheet as they are, and one more below. */
    private Path filled(Path empty, Map<String, String> cells) throws IOException {
        Path filled = folder.resolve("isi-" + empty.getFileName());
        try (ReadableWorkbook source = new ReadableWorkbook(empty.toFile());
                OutputStream target = Files.newOutputStream(filled);
                Workbook workbook = new Workbook(target, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (Row row : source.getFirstSheet().read()) {
                copy(row, sheet, cells);
            }
        }
        return filled;
    }

    private static void copy(Row row, Worksheet sheet, Map<String, String> cells) {
        int number = row.getRowNum() - 1;
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = row.getCellText(column);
            sheet.value(number, column, text);
            if (number == HEADINGS) {
                sheet.value(number + 1, column, cells.getOrDefault(text, ""));
            }
        }
    }

    @Test
    void leavesNothingToAskWhenFilledIn() throws IOException {
        assertThat(check(filled(template("registrasi.xlsx"), FIRM)))
                .as("%s", err)
                .isZero();

        assertThat(out.toString())
                .contains("rows read: 1")
                .contains("1 (registration 1)")
                .contains("flagged, used all the same: 0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void leavesNothingToAskOfReportsEither() throws IOException {
        assertThat(check(filled(template("produksi.xlsx", "--production"), REPORT)))
                .as("%s", err)
                .isZero();

        assertThat(out.toString()).contains("rows read: 1").contains("1 (production 1)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatAnEmptyOneHasNoRows() {
        assertThat(check(template("registrasi.xlsx"))).as("%s", err).isZero();

        assertThat(out.toString()).contains("tidak berisi baris data / there are no rows of data");
    }

    @Test
    void offersChoicesAndKeepsZerosOfNumbersThatAreNone() throws IOException {
        Path file = template("registrasi.xlsx");

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<dataValidation ", "type=\"list\"", "Pilihan")
                .containsPattern("<col [^>]*style=\"[1-9]");
        assertThat(part(file, "xl/workbook.xml")).containsPattern("name=\"Pilihan\"[^>]*state=\"hidden\"");
        assertThat(part(file, "xl/sharedStrings.xml"))
                .contains("Tidak Memiliki Surat Izin", "Kota Mataram", "Industri Pangan", "KOPERASI");
    }

    private static String part(Path xlsx, String name) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("registrasi.xlsx"), "isi kantor");

        assertThat(run(new TemplateCommand(), file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("sudah ada, tidak ditimpa / is there already, not written over");
        assertThat(file).hasContent("isi kantor");
    }

    @Test
    void makesNothingButXlsx() {
        assertThat(run(new TemplateCommand(), folder.resolve("a.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("must end in .xlsx");
    }
}
