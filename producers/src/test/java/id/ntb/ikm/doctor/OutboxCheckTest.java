package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.doctor.Diagnosis.Level;
import id.ntb.ikm.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds without a network. */
class OutboxCheckTest {

    @TempDir
    private Path folder;

    private OfficeConfig config(Map<String, String> options) {
        return OfficeConfig.load(Optional.empty(), Map.of(), options);
    }

    private Diagnosis outbox(Path directory) {
        return new OutboxCheck(config(Map.of("outbox.directory", directory.toString())), "5202")
                .run()
                .get(0);
    }

    @Test
    void findsAnOutboxThatCanBeMade() {
        Diagnosis diagnosis = outbox(folder.resolve("belum/ada"));

        assertThat(diagnosis.level()).isEqualTo(Level.OK);
        assertThat(diagnosis.finding().english()).isEqualTo("empty, ready to be used");
        assertThat(folder.resolve("belum")).doesNotExist();
    }

    @Test
    void findsAFileInThePlaceOfTheFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("outbox"));

        assertThat(outbox(file.resolve("5202")).level()).isEqualTo(Level.PROBLEM);
    }

    @Test
    void findsThatNothingWaits() {
        Outbox.open(folder, "5202", Clock.systemUTC()).close();

        Diagnosis diagnosis = outbox(folder);
        assertThat(diagnosis.level()).isEqualTo(Level.OK);
        assertThat(diagnosis.finding().english()).isEqualTo("nothing waits");
    }

    @Test
    void findsAnOutboxThatIsInUse() {
        try (Outbox open = Outbox.open(folder, "5202", Clock.systemUTC())) {
            assertThat(open.waiting()).isZero();
            Diagnosis diagnosis = outbox(folder);
            assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
            assertThat(diagnosis.finding().indonesian()).contains("sedang dipakai proses ikm lain");
        }
    }

    @Test
    void findsSettingsThatPublishingWouldRefuse() {
        OfficeConfig wrong = config(Map.of("acks", "0"));

        assertThat(new SettingsCheck(wrong, "5202").run()).hasValueSatisfying(diagnosis -> {
            assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
            assertThat(diagnosis.finding().indonesian()).contains("\"acks\"");
        });
        assertThat(new SettingsCheck(config(Map.of()), "5202").run()).isEmpty();
    }
}
