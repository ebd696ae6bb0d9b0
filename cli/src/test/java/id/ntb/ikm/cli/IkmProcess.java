package id.ntb.ikm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The ikm command as a process of its own, started with the launcher that users start it with. */
public final class IkmProcess implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("..", "ikm").toAbsolutePath().normalize();

    private final Process process;
    private final Path output;

    private IkmProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** @param output file that takes what the command prints */
    static IkmProcess start(Path output, String... arguments) throws IOException {
        return start(output, Map.of(), arguments);
    }

    /**
     * As above.
     *
     * @param environment variables beside those of this process
     */
    public static IkmProcess start(Path output, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new IkmProcess(builder.start(), output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Processor time that it has used so far; zero where it has ended. */
    Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The exit status, once the command has ended by itself. */
    public int awaitExit(Duration patience) throws InterruptedException, IOException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("still running after " + patience + ":\n" + output());
        }
        return process.exitValue();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** As a service manager ends it. Not Ctrl-C: what a shell starts in the background ignores that, and so do its children. */
    void end() {
        process.destroy();
    }

    /** {@code kill -9}: no hook runs, no buffer is written. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
