package id.ntb.ikm.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The services of docker-compose.yml under a project name and on ports of their own. */
final class ComposeStack {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int MINUTES = 10;

    private final List<String> compose;
    private final Path log;
    private final String project;
    private final int port;
    private final int kafkaPort;
    private final int registryPort;
    private Optional<String> token = Optional.empty();

    /**
     * Chooses the ports; starts nothing yet.
     *
     * @param compose the command that runs compose
     * @param log where its output goes
     */
    ComposeStack(List<String> compose, Path log) throws IOException {
        this.compose = compose;
        this.log = log;
        this.project = "ikmtest" + ProcessHandle.current().pid();
        try (ServerSocket one = free();
                ServerSocket two = free();
                ServerSocket three = free()) {
            port = one.getLocalPort();
            kafkaPort = two.getLocalPort();
            registryPort = three.getLocalPort();
        }
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** The plug-in of today or the program of old, whichever is there. */
    static Optional<List<String>> command() {
        return Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(compose -> new QuietCommand(with(compose, "version")).succeeds())
                .findFirst();
    }

    private static List<String> with(List<String> compose, String... arguments) {
        return Stream.concat(compose.stream(), Stream.of(arguments)).toList();
    }

    void up() {
        run("up", "--build", "--detach");
    }

    /** Makes a token, since the server is asked from outside of its container. */
    void signIn() throws IOException {
        run(
                "exec",
                "-T",
                "ikm",
                "java",
                "-Xmx128m",
                "-cp",
                "/opt/ikm/lib/*",
                "id.ntb.ikm.cli.Ikm",
                "tokens",
                "create",
                "--name=compose",
                "--role=reader",
                "--bootstrap-server=kafka:9092",
                "--schema-registry=http://registry:8080/apis/ccompat/v7");
        token = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("ikm_"))
                .findFirst();
    }

    /** Takes the containers away and leaves the volumes. */
    void down() {
        run("down");
    }

    /** Takes everything away. */
    void remove() {
        run("down", "--volumes", "--rmi", "local");
    }

    ViewApi views() {
        return new ViewApi(port, token);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    String registryUrl() {
        return "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7";
    }

    private void run(String... arguments) {
        List<String> command = with(with(compose, "--project-name", project), arguments);
        try {
            Process process = process(command).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new AssertionError(command + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("IKM_PORT", String.valueOf(port));
        builder.environment().put("IKM_KAFKA_PORT", String.valueOf(kafkaPort));
        builder.environment().put("IKM_REGISTRY_PORT", String.valueOf(registryPort));
        return builder;
    }
}
