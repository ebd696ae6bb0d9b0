package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChosenPortsTest {
    @TempDir
    private Path data;

    @Test
    void choosesTwoPortsThatNoOutgoingConnectionUses() throws Exception {
        ChosenPorts ports = ChosenPorts.choose(SandboxConfig.in(data));
        assertThat(ports.broker()).isBetween(20_000, 32_767).isNotEqualTo(ports.registry());
        assertThat(ports.registry()).isBetween(20_000, 32_767);
    }

    @Test
    void choosesTheSameAgain() throws Exception {
        assertThat(ChosenPorts.choose(SandboxConfig.in(data))).isEqualTo(ChosenPorts.choose(SandboxConfig.in(data)));
    }

    @Test
    void remembersPortsThatWereNamed() throws Exception {
        int named = Ports.anyFree(0);
        ChosenPorts ports = ChosenPorts.choose(SandboxConfig.in(data).withBrokerPort(named));
        assertThat(ports.broker()).isEqualTo(named);
        assertThat(ChosenPorts.choose(SandboxConfig.in(data))).isEqualTo(ports);
    }

    @Test
    void givesWayToANamedPort() throws Exception {
        ChosenPorts before = ChosenPorts.choose(SandboxConfig.in(data));
        ChosenPorts after = ChosenPorts.choose(SandboxConfig.in(data).withRegistryPort(before.broker()));
        assertThat(after.registry()).isEqualTo(before.broker());
        assertThat(after.broker()).isNotEqualTo(before.broker());
    }

    @Test
    void replacesARememberedPortThatIsTaken() throws Exception {
        ChosenPorts before = ChosenPorts.choose(SandboxConfig.in(data));
        try (ServerSocket other = listenOn(before.broker())) {
            ChosenPorts after = ChosenPorts.choose(SandboxConfig.in(data));
            assertThat(after.broker()).isNotEqualTo(other.getLocalPort());
            assertThat(after.registry()).isEqualTo(before.registry());
        }
    }

    @Test
    void refusesANamedPortThatIsTaken() throws Exception {
        try (ServerSocket other = listenOn(0)) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> ChosenPorts.choose(SandboxConfig.in(data).withRegistryPort(port)))
                    .isInstanceOf(SandboxException.class)
                    .hasMessage("Port " + port + " on 127.0.0.1, meant for the registry, is in use by another program:"
                            + " stop that program, or choose another port (0 = any free one).");
        }
    }

    @Test
    void forgetsWhatItCannotRead() throws Exception {
        Files.writeString(data.resolve("ports.properties"), "broker=many\nregistry=99999999999\n");
        assertThat(ChosenPorts.choose(SandboxConfig.in(data)).broker()).isPositive();
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
