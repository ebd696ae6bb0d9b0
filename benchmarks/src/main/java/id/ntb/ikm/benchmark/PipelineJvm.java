package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A {@link PipelineProcess} that can be ended as {@code kill -9} does. */
final class PipelineJvm implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 2;

    private final Process process;
    private final Map<String, CompletableFuture<Long>> said = Map.of(
            PipelineProcess.RUNNING, new CompletableFuture<>(), PipelineProcess.SHOWN, new CompletableFuture<>());

    private PipelineJvm(Process process) {
        this.process = process;
    }

    /** With a heap that holds the state, and the collector that {@code ikm up} has. */
    static PipelineJvm start(Site site, StoreKind stores) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PipelineProcess.class.getName(),
                site.bootstrapServers(),
                site.registryUrl(),
                site.directory().toString(),
                stores.name());
        PipelineJvm jvm = new PipelineJvm(
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
        Thread listener = new Thread(jvm::listen, "pipeline-jvm");
        listener.setDaemon(true);
        listener.start();
        return jvm;
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (said.containsKey(line)) {
                    said.get(line).complete(System.nanoTime());
                }
            }
            said.values().forEach(when -> when.completeExceptionally(new IllegalStateException(problem())));
        } catch (IOException | UncheckedIOException e) {
            said.values().forEach(when -> when.completeExceptionally(e));
        }
    }

    /** When it said that, by {@link System#nanoTime}; waits for it. */
    long when(String line) throws Exception {
        return said.get(line).get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    String problem() {
        return process.isAlive() ? "its process lives" : "its process has ended";
    }

    /** The most that it has had of the machine's memory so far: heap, code, and all that libraries take beside them. */
    long mostMemory() {
        return ResidentMemory.most(Path.of("/proc", Long.toString(process.pid()), "status"));
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
