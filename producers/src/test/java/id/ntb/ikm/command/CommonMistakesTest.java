package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import picocli.CommandLine;

/** The ten mistakes that offices make most, and what they are told, in {@code common-mistakes.csv}. */
class CommonMistakesTest {

    private static final String HEADINGS =
            "ikmId;NAMA USAHA;KAB/KOTA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN;NIB/TAHUN;NIK;"
                    + "LEGALITAS;TANGGAL PENDATAAN";
    private static final String GOOD = "5202-000001;UD Contoh;Loteng;10762;2020;2025;25.000;1;2;;;;05/01/2026";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "/sheets/common-mistakes.csv", numLinesToSkip = 1)
    void saysWhatToDo(String column, String cell, String message) throws IOException {
        String[] cells = GOOD.split(";", -1);
        cells[java.util.List.of(HEADINGS.split(";", -1)).indexOf(column)] = cell == null ? "" : cell;
        Path file = Files.writeString(folder.resolve("data.csv"), HEADINGS + "\n" + String.join(";", cells) + "\n");
        StringWriter err = new StringWriter();

        int status = new CommandLine(new CheckCommand())
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(new StringWriter(), true))
                .execute(file.toString(), "--office=5202");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).startsWith("data.csv:2 " + column + " \"").contains(": " + message + " / ");
    }
}
