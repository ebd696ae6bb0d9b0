package id.ntb.ikm.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unpacked schema registry.
 *
 * @param code where this module's own classes are: a directory or a jar
 * @param runner the registry's executable jar, beside its {@code lib/}
 */
record RegistryHome(Path code, Path runner) {
    /** The system property that names the directory. */
    static final String PROPERTY = "ikm.registry.home";

    /**
     * Finds it by the system property {@value #PROPERTY}, else as {@code registry} beside this module's classes or
     * jar, which is where the build unpacks it.
     *
     * @throws SandboxException if it is not there
     */
    static RegistryHome find() {
        Path code = ownCode();
        return in(
                Optional.ofNullable(System.getProperty(PROPERTY))
                        .map(Path::of)
                        .orElseGet(() -> code.resolveSibling("registry"))
                        .toAbsolutePath(),
                code);
    }

    static RegistryHome in(Path directory, Path code) {
        return runnerIn(directory)
                .map(runner -> new RegistryHome(code, runner))
                .orElseThrow(() -> new SandboxException("No schema registry in " + directory
                        + ": build it with `mvn -pl sandbox process-resources`, or unpack"
                        + " io.apicurio:apicurio-registry-app:all:tar.gz and name that directory with -D"
                        + PROPERTY + "=…"));
    }

    private static Optional<Path> runnerIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownCode() {
        try {
            return Path.of(RegistryHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
