package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.doctor.Diagnosis.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office's computer with no server in reach: each check still says what it found. */
class DoctorTest {

    @TempDir
    private Path folder;

    private List<Diagnosis> examine(String... setting) {
        Map<String, String> options = new HashMap<>(Map.of(
                "outbox.directory", folder.toString(),
                "schema.registry.url", "http://127.0.0.1:1",
                "views.url", "http://127.0.0.1:1"));
        options.put(setting[0], setting[1]);
        OfficeConfig config = OfficeConfig.load(Optional.empty(), Map.of(), options);
        return new Doctor(config, Clock.systemUTC()).examine("5202");
    }

    @Test
    void makesEveryCheckWhateverTheOthersFound() {
        assertThat(examine("acks", "0"))
                .extracting(diagnosis -> diagnosis.level() + " " + diagnosis.subject())
                .containsExactly(
                        Level.OK + " kotak keluar / outbox",
                        Level.PROBLEM + " pengaturan / settings",
                        Level.PROBLEM + " registri skema / schema registry",
                        Level.ADVICE + " jam / clock");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            acks                    | 0                | "acks" sudah ditetapkan / is fixed
            sasl.jaas.config        | rahasia          | sasl.jaas.config tidak dapat dibaca
            linger.ms               | sebentar         | linger.ms
            security.protocol       | AMAN             | security.protocol
            ssl.truststore.location | tidak-ada.p12    | tidak-ada.p12
            """)
    void asksNoBrokerWithSettingsThatPublishingWouldRefuse(String name, String value, String told) {
        Map<String, String> options = new HashMap<>(Map.of("security.protocol", "SSL"));
        options.put(name, value);
        OfficeConfig config = OfficeConfig.load(Optional.empty(), Map.of(), options);

        assertThat(new SettingsCheck(config, "5202").run()).hasValueSatisfying(diagnosis -> {
            assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
            assertThat(diagnosis.finding().indonesian()).contains(told).doesNotContain("rahasia");
            assertThat(diagnosis.finding().english()).isEqualTo("the broker was not asked, for that reason");
        });
    }
}
