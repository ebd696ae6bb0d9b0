package id.ntb.ikm.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a program prints while it runs. */
final class PrintedLines implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final Path errors;

    private PrintedLines(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static PrintedLines of(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Path output = directory.resolve("output");
        Path errors = directory.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        return new PrintedLines(builder.start(), output, errors);
    }

    /** All whole lines that there are by now. */
    List<String> all() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("ended: " + Files.readString(errors));
        }
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** The last line; blank where there is none. */
    String last() throws IOException {
        List<String> all = all();
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** Ends what the program has started, too. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
