package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SandboxConfigTest {
    private static final SandboxConfig ANY_PORTS = SandboxConfig.in(Path.of("data"));

    @Test
    void takesTheDirectoryFromWhereTheProgramStands() {
        assertThat(SandboxConfig.in(Path.of("x", "..", "data")).dataDirectory())
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void changesOnePortAndKeepsTheRest() {
        assertThat(ANY_PORTS.withBrokerPort(9092).withRegistryPort(8081))
                .isEqualTo(new SandboxConfig(Path.of("data"), 9092, 8081));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536})
    void rejectsWhatIsNoPort(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY_PORTS.withBrokerPort(port))
                .withMessage("The broker port " + port + " is not a port: use 1 to 65535, or 0 for any free one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY_PORTS.withRegistryPort(port))
                .withMessageContaining("registry port " + port);
    }

    @Test
    void rejectsOnePortForBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SandboxConfig(Path.of("data"), 9092, 9092))
                .withMessageContaining("cannot share port 9092");
    }

    @Test
    void rejectsADirectoryThatKafkaWouldReadAsTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SandboxConfig.in(Path.of("kopi, teh")))
                .withMessageContaining("comma");
    }
}
