package id.ntb.ikm.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command line of the registry's process. */
final class RegistryCommand {
    /**
     * All that the process inherits. The registry reads dozens of variables with common names (HTTP_PORT, LOG_LEVEL,
     * KAFKA_BOOTSTRAP_SERVERS …) that an operator may have set for something else.
     */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "SystemRoot");

    private RegistryCommand() {}

    static ProcessBuilder of(RegistryHome home, Path directory, int port, Path log) {
        ProcessBuilder builder = new ProcessBuilder(arguments(home, directory, port))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder;
    }

    private static List<String> arguments(RegistryHome home, Path directory, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Small and soon up: it serves one machine.
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary(directory),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                // Relative, because no path can be quoted in this URL. Without the delay a commit survives a kill.
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:./schemas;WRITE_DELAY=0",
                "-Dquarkus.datasource.jdbc.initial-size=2",
                "-Dquarkus.datasource.jdbc.min-size=2",
                "-cp",
                home.code() + File.pathSeparator + home.runner(),
                RegistryProcess.class.getName(),
                home.runner().toString());
    }

    /** Inside the data directory, where what a killed registry leaves goes away with the rest. */
    private static Path temporary(Path directory) {
        try {
            return Files.createDirectories(directory.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
