package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A clerk hears beforehand which rows the province will hold, and that they are no errors. */
class ForeseenHeldTest {

    private static final String REPORT = """
            {"type":"production","ikmId":"%s","period":"%s","recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    private static final String REGISTRATION = """
            {"type":"registration","ikmId":"5202-000001","recordedAt":"2025-12-01T08:00:00+08:00",\
            "effectiveFrom":"%s","status":"ACTIVE","name":"UD Pindah","regency":"%s","kbli":"10762",\
            "kbliEdition":2020,"legality":"NONE","workersMale":0,"workersFemale":3,"investmentIdr":0}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.ndjson"), content);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(file.toString(), "--office=5202", "--outbox=" + folder.resolve("outbox"));
    }

    @Test
    void namesTheOfficeThatWouldHaveToHandTheFirmOver() throws IOException {
        String rows = REPORT.formatted("5201-000007", "2025-12") + REPORT.formatted("5202-000001", "2025-12");
        assertThat(run(new CheckCommand(), rows)).isZero();
        assertThat(out.toString())
                .contains("will be held, no error: 1", "baris / row 1, 5201-000007")
                .contains("akan ditahan sampai 5201 menyerahkan IKM ini / will be held until 5201 hands the firm over")
                .contains("rejected: 0")
                .doesNotContain("5202-000001");
        assertThat(folder.resolve("rows-ditolak.ndjson")).doesNotExist();
    }

    @Test
    void showsTheFirstTenAndCountsTheRest() throws IOException {
        assertThat(run(
                        new CheckCommand(),
                        REPORT.formatted("5201-000007", "2025-12").repeat(12)))
                .isZero();
        assertThat(out.toString())
                .contains("no error: 12", "row 10,", "… 2 lagi / more")
                .doesNotContain("row 11,");
    }

    @Test
    void knowsWhatTheFileItselfHandsOverAndFromWhen() throws IOException {
        String rows = REGISTRATION.formatted("2025-01-01", "5202")
                + REGISTRATION.formatted("2025-12-01", "5203")
                + REPORT.formatted("5202-000001", "2025-11")
                + REPORT.formatted("5202-000001", "2025-12");
        assertThat(run(new CheckCommand(), rows)).isZero();
        assertThat(out.toString()).contains("no error: 1", "row 4,", "until 5203 hands");
    }

    @Test
    void remembersInTheOutboxWhatWasHandedOver() throws Exception {
        assertThat(run(
                        new PublishCommand((office, settings) -> {
                            throw new IllegalStateException("no network");
                        }),
                        REGISTRATION.formatted("2025-12-01", "5203")))
                .isNotZero();
        assertThat(run(new CheckCommand(), REPORT.formatted("5202-000001", "2025-12")))
                .isZero();
        assertThat(out.toString()).contains("no error: 1", "until 5203 hands");
    }
}
