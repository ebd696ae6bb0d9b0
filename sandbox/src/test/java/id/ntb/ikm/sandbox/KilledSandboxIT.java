package id.ntb.ikm.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox in a process of its own, ended as {@code kill -9} does. */
final class KilledSandboxIT {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path data;

    private Process victim;

    @AfterEach
    void end() {
        victim.destroyForcibly().onExit().join();
    }

    @Test
    void aKilledSandboxLeavesNoProcessAndLosesNothing() throws Exception {
        String address = startVictim();
        List<ProcessHandle> children = victim.descendants().toList();
        assertThat(children).as("the registry").hasSize(1);

        victim.destroyForcibly().onExit().join();

        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(data), text -> {})) {
            assertThat(sandbox.bootstrapServers()).isEqualTo(address);
            SandboxClient client = SandboxClient.of(sandbox);
            assertThat(client.read("killed")).containsExactly("tenun");
            assertThat(client.subjects()).isEqualTo("[\"killed\"]");
        }
        children.get(0).onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Returns once the victim has written, with its broker's address. */
    private String startVictim() throws IOException {
        victim = new ProcessBuilder(JavaCommand.of(Victim.class, data))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** Starts a sandbox, writes a record and a schema, says so, and waits to be killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws Exception {
            Sandbox sandbox = Sandbox.start(SandboxConfig.in(Path.of(arguments[0])), text -> {});
            SandboxClient client = SandboxClient.of(sandbox);
            client.createTopic("killed");
            client.write("killed", "tenun");
            client.register("killed");
            System.out.println(sandbox.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
