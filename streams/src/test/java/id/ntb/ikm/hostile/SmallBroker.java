package id.ntb.ikm.hostile;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A broker in a process of its own with little memory, so that what it cannot hold ends it, and not the test. */
final class SmallBroker implements AutoCloseable {

    private final Process process;
    private final String bootstrapServers;

    private SmallBroker(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Returns when clients can connect.
     *
     * @param heap as Java's {@code -Xmx} states it
     */
    static SmallBroker start(Path directory, String heap) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError"));
        Optional.ofNullable(System.getProperty("ikm.registry.home"))
                .ifPresent(home -> command.add("-Dikm.registry.home=" + home));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), SmallBroker.class.getName(), directory.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new SmallBroker(
                process,
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }

    public static void main(String[] arguments) throws Exception {
        Sandbox sandbox = Sandbox.start(SandboxConfig.in(Path.of(arguments[0])), text -> {});
        System.out.println(sandbox.bootstrapServers());
        Thread.currentThread().join();
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Returns when it has ended by itself. */
    void awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the broker has not ended within " + patience);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
