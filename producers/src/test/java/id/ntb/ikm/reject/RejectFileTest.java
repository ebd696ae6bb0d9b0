package id.ntb.ikm.reject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.problem.ProblemException;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.sheet.RowDefaults;
import id.ntb.ikm.sheet.Sheet;
import id.ntb.ikm.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejected rows as files of the office's own form, to be mended and sent again. */
class RejectFileTest {

    private static final RowDefaults DEFAULTS =
            new RowDefaults("5202", Optional.of(Instant.parse("2026-01-05T01:00:00Z")));
    private static final EventRules RULES = new EventRules(ReferenceData.load());
    private static final String EVENTS = "type;ikmId;period;lines.commodity;lines.quantity;lines.unit;lines.valueIdr\n";
    private static final String GOOD = "production;5202-000001;2025-12;TEH_KELOR;1;KG;1000\n";
    private static final String BAD = "production;5202-000002;2025-13;TEH_KELOR;1;KG;1000\n";

    @TempDir
    private Path folder;

    /** Writes what is bad in a file, and returns the file of rejected rows. */
    private Optional<Path> rejected(String name, byte[] content) throws IOException {
        Path source = Files.write(folder.resolve(name), content);
        Path target = RejectTarget.of(source, Optional.empty());
        Sheet sheet = new Sheet(source, DEFAULTS, RULES);
        RejectFile file = new RejectFile(source, target, sheet);
        try (file;
                Stream<SheetRow> rows = sheet.rows()) {
            rows.filter(SheetRow.Bad.class::isInstance)
                    .map(SheetRow.Bad.class::cast)
                    .forEach(file);
        }
        return file.written();
    }

    private List<String> lines(String name, String content, Charset charset) throws IOException {
        return Files.readAllLines(rejected(name, content.getBytes(charset)).orElseThrow(), charset);
    }

    @Test
    void writesNoFileWhereNothingIsBad() throws IOException {
        assertThat(rejected("a.csv", (EVENTS + GOOD).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(folder.resolve("a-ditolak.csv")).doesNotExist();
    }

    @Test
    void givesARowBackWithReasonAndAdvice() throws IOException {
        List<String> lines = lines("a.csv", EVENTS + GOOD + BAD, StandardCharsets.UTF_8);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\uFEFFtype;ikmId;period;").endsWith(";ALASAN / REASON;SARAN / ADVICE");
        assertThat(lines.get(1))
                .startsWith("production;5202-000002;2025-13;TEH_KELOR;1;KG;1000;")
                .contains("baris / row 3: period: ");
    }

    @Test
    void isTakenBackOnceItIsMended() throws IOException {
        Path rejects = rejected("a.csv", (EVENTS + BAD).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        Files.writeString(rejects, Files.readString(rejects).replace("2025-13", "2025-12"));

        try (Stream<SheetRow> rows = new Sheet(rejects, DEFAULTS, RULES).rows()) {
            assertThat(rows).singleElement().isInstanceOf(SheetRow.Good.class);
        }
    }

    /** With an advice that lists all units, which once made commas the separator of the file that came back. */
    @Test
    void isTakenBackWhateverItsReasonsSay() throws IOException {
        String sheet = """
                ikmId;PERIODE;JENIS USAHA;JUMLAH PRODUKSI;SATUAN;NILAI PRODUKSI (RP)
                5202-000001;12/2025;teh kelor;5;ember;1000
                """;
        Path rejects = rejected("a.csv", sheet.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        Files.writeString(rejects, Files.readString(rejects).replace(";ember;", ";kg;"));

        try (Stream<SheetRow> rows = new Sheet(rejects, DEFAULTS, RULES).rows()) {
            assertThat(rows).singleElement().isInstanceOf(SheetRow.Good.class);
        }
    }

    @Test
    void saysTheReasonOnceWhereItComesBackAgain() throws IOException {
        Path rejects = rejected("a.csv", (EVENTS + BAD).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        List<String> again = Files.readAllLines(
                rejected("b.csv", Files.readAllBytes(rejects)).orElseThrow());

        assertThat(again.get(0).split(";", -1)).hasSize(9);
        assertThat(again.get(1).split(";", -1)).hasSize(9);
        assertThat(again.get(1)).containsOnlyOnce("baris / row");
    }

    @Test
    void keepsObjectsAsTheyAre() throws IOException {
        String line =
                "{\"type\":\"production\",\"ikmId\":\"5202-000001\",\"period\":\"2025-13\",\"lines\":[{\"quantity\":1.50}]}";
        List<String> lines = lines("a.ndjson", line + "\nbukan json\n", StandardCharsets.UTF_8);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"quantity\":1.50").contains("\"ALASAN / REASON\":\"baris / row 1: ");
        assertThat(lines.get(1)).startsWith("{\"BARIS / LINE\":\"bukan json\"");
    }

    @Test
    void guardsWhatASpreadsheetWouldRun() throws IOException {
        List<String> lines =
                lines("a.csv", EVENTS + "production;=1+1;2025-12;TEH_KELOR;1;KG;1000\n", StandardCharsets.UTF_8);

        assertThat(lines.get(1)).startsWith("production;'=1+1;");
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        Path source = Files.writeString(folder.resolve("a.csv"), EVENTS + BAD);
        Path target = folder.resolve("a-ditolak.csv");
        Sheet sheet = new Sheet(source, DEFAULTS, RULES);
        Files.createFile(target);
        SheetRow.Bad bad;
        try (Stream<SheetRow> rows = sheet.rows()) {
            bad = (SheetRow.Bad) rows.findFirst().orElseThrow();
        }
        try (RejectFile file = new RejectFile(source, target, sheet)) {
            assertThatThrownBy(() -> file.accept(bad))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith(target + ": baris yang ditolak tidak dapat ditulis")
                    .hasMessageContaining("close the file in Excel");
        }
        assertThat(target).isEmptyFile();
    }
}
