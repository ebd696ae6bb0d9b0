package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxIT {
    private final List<String> steps = new ArrayList<>();

    @TempDir
    private Path data;

    @Test
    void continuesOnTheSameDirectoryAndPorts() throws Exception {
        SandboxClient before;
        try (Sandbox sandbox = start()) {
            before = SandboxClient.of(sandbox);
            before.createTopic("kept");
            before.write("kept", "tenun");
            before.register("kept");
        }
        try (Sandbox sandbox = start()) {
            assertThat(SandboxClient.of(sandbox)).usingRecursiveComparison().isEqualTo(before);
            before.write("kept", "songket");
            assertThat(before.read("kept")).containsExactly("tenun", "songket");
            assertThat(before.subjects()).isEqualTo("[\"kept\"]");
        }
    }

    @Test
    void movesToOtherPortsWithItsTopicsWhenTheOldOnesAreTaken() throws Exception {
        int old;
        try (Sandbox sandbox = start()) {
            SandboxClient.of(sandbox).createTopic("moved");
            SandboxClient.of(sandbox).write("moved", "tenun");
            old = portOf(sandbox);
        }
        try (ServerSocket other = new ServerSocket(old, 1, InetAddress.getLoopbackAddress());
                Sandbox sandbox = start()) {
            assertThat(portOf(sandbox)).isNotEqualTo(other.getLocalPort());
            assertThat(SandboxClient.of(sandbox).read("moved")).containsExactly("tenun");
        }
    }

    @Test
    void aStoppedPartComesBackWithItsAddressAndData() throws Exception {
        try (Sandbox sandbox = start()) {
            SandboxClient client = SandboxClient.of(sandbox);
            client.createTopic("outage");
            client.write("outage", "tenun");
            client.register("outage");

            sandbox.stopRegistry();
            assertThatThrownBy(client::subjects).isInstanceOf(ConnectException.class);
            sandbox.startRegistry();
            assertThat(client.subjects()).isEqualTo("[\"outage\"]");

            sandbox.stopBroker();
            assertThat(Ports.isFree(portOf(sandbox))).isTrue();
            sandbox.startBroker();
            assertThat(client.read("outage")).containsExactly("tenun");
        }
    }

    @Test
    void refusesADirectoryThatALivingSandboxUses() {
        try (Sandbox sandbox = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("in use by another sandbox (process "
                            + ProcessHandle.current().pid() + ")");
            assertThat(Ports.isFree(portOf(sandbox)))
                    .as("the first one still runs")
                    .isFalse();
        }
    }

    @Test
    void leavesNothingRunningWhenKafkaCannotStart() throws Exception {
        Path kafka = Files.createDirectory(data.resolve("kafka"));
        Files.writeString(kafka.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=foreign\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("Kafka does not start on " + kafka);
        assertThat(ProcessHandle.current().children()).isEmpty();
        DirectoryLock.tryAcquire(data).orElseThrow().close();
    }

    @Test
    void closesTwiceAndStaysClosed() {
        Sandbox sandbox = start();
        sandbox.close();
        sandbox.close();
        assertThat(steps)
                .anyMatch(step -> step.matches("Kafka is up at 127.0.0.1:\\d+ \\(\\d+\\.\\d s\\)"))
                .anyMatch(step -> step.matches("the schema registry is up at http://.* \\(\\d+\\.\\d s\\)"))
                .filteredOn(step -> step.startsWith("stopping"))
                .containsExactly("stopping the schema registry …", "stopping Kafka …");
        assertThatThrownBy(sandbox::startBroker).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(sandbox::startRegistry).isInstanceOf(IllegalStateException.class);
        assertThat(Ports.isFree(portOf(sandbox))).isTrue();
    }

    private Sandbox start() {
        return Sandbox.start(SandboxConfig.in(data), steps::add);
    }

    private static int portOf(Sandbox sandbox) {
        return Integer.parseInt(sandbox.bootstrapServers().replace("127.0.0.1:", ""));
    }
}
