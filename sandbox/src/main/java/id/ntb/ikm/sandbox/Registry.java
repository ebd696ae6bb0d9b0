package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The schema registry, a child process. Not safe for use by several threads at once. */
final class Registry {
    /** Three seconds are the rule; a machine on which ten others compete for the processors has taken more than sixty. */
    private static final int START_SECONDS = 180;

    private static final int STOP_SECONDS = 10;
    private static final int POLL_MILLIS = 50;
    private static final int ANSWER_MILLIS = 5_000;
    private static final int LOG_LINES = 15;

    private final RegistryHome home;
    private final Path directory;
    private final int port;
    private Optional<Process> running = Optional.empty();

    Registry(RegistryHome home, Path directory, int port) {
        this.home = home;
        this.directory = directory;
        this.port = port;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    /** Starts the process and returns at once; does nothing if it runs already. */
    void launch(Progress progress) {
        if (isAlive()) {
            return;
        }
        progress.step("starting the schema registry …");
        Ports.requireFree("registry", port);
        try {
            running =
                    Optional.of(RegistryCommand.of(home, directory, port, log()).start());
        } catch (IOException e) {
            throw new SandboxException("Cannot start the schema registry: " + e.getMessage(), e);
        }
    }

    /** Returns when the launched registry answers. */
    void awaitUp(Progress progress, Elapsed elapsed) throws InterruptedException {
        while (!answers()) {
            if (!isAlive()) {
                throw failure("ended while it started");
            }
            if (elapsed.millis() > START_SECONDS * 1_000L) {
                throw failure("did not answer within " + START_SECONDS + " s");
            }
            Thread.sleep(POLL_MILLIS);
        }
        progress.step("the schema registry is up at " + url() + " (" + elapsed + ")");
    }

    /** Returns when the process has ended; does nothing if it is down already. */
    void stop(Progress progress) {
        if (running.isEmpty()) {
            return;
        }
        Elapsed elapsed = Elapsed.start();
        progress.step("stopping the schema registry …");
        end(running.get());
        running = Optional.empty();
        progress.step("the schema registry is down (" + elapsed + ")");
    }

    private boolean isAlive() {
        return running.filter(Process::isAlive).isPresent();
    }

    /** Asks first and then insists; an interrupted wait insists at once, since nothing may outlive the sandbox. */
    private static void end(Process process) {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly().onExit().join();
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url() + "/subjects").toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private Path log() {
        return directory.resolve("registry.log");
    }

    private SandboxException failure(String what) {
        return new SandboxException("The schema registry " + what + ". The end of its log, " + log() + ":"
                + System.lineSeparator() + logEnd());
    }

    private String logEnd() {
        try {
            List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
            return String.join(System.lineSeparator(), last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
