package id.ntb.ikm.province;

import id.ntb.ikm.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The documented examples of programs that read the view topics. */
enum TopicExample {
    /** With nothing of ours on its class path that it names. */
    JAVA("java/WholeVersions.java", List.of(Path.of(System.getProperty("java.home"), "bin", "java") + "")),

    NODE("node/whole-versions.mjs", List.of("node")),

    KCAT("kcat/whole-versions.sh", List.of("bash"));

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");
    private static final int SECONDS = 120;

    private final String file;
    private final List<String> interpreter;

    TopicExample(String file, List<String> interpreter) {
        this.file = file;
        this.interpreter = interpreter;
    }

    /**
     * Gets what the example needs, as its users are told to.
     *
     * @param directory that takes a copy of the examples
     * @return why it cannot be run here; empty where it can
     */
    Optional<String> prepare(Path directory) throws IOException, InterruptedException {
        Path home = Files.createDirectories(directory.resolve(file).getParent());
        try (var files = Files.newDirectoryStream(EXAMPLES.resolve(file).getParent(), Files::isRegularFile)) {
            for (Path example : files) {
                Files.copy(example, home.resolve(example.getFileName()));
            }
        }
        return switch (this) {
            case JAVA -> Optional.empty();
            case NODE -> failure(home, "npm", "ci", "--no-audit", "--no-fund");
            case KCAT -> failure(home, "bash", "-c", "kcat -V && jq --version && /usr/bin/python3 -c 'import avro'");
        };
    }

    private static Optional<String> failure(Path directory, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "prepare", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            process.destroyForcibly();
            return done ? Optional.empty() : Optional.of(List.of(command) + ": " + Files.readString(output));
        } catch (IOException e) {
            return Optional.of(e.getMessage()); // the program is not there
        }
    }

    /** Runs it as it was {@link #prepare prepared} in that directory. */
    PrintedLines start(Path directory, Sandbox sandbox) throws IOException {
        List<String> command = new ArrayList<>(interpreter);
        command.addAll(List.of(file, sandbox.bootstrapServers(), sandbox.schemaRegistryUrl()));
        return PrintedLines.of(directory, Map.of("CLASSPATH", System.getProperty("java.class.path")), command);
    }
}
