package id.ntb.ikm.secured;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.cli.Ikm;
import id.ntb.ikm.cli.IkmProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A folder at an office with its {@code office.properties}, in which commands are run.
 *
 * @param secrets what no command may ever write
 */
record OfficeComputer(Path directory, Map<String, String> settings, List<String> secrets) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a command left behind: its exit status and all that it wrote. */
    record Run(int status, String output) {

        List<String> problems() {
            return output.lines().filter(line -> line.contains("PROBLEM")).toList();
        }
    }

    OfficeComputer with(String key, String value) {
        return with(Map.of(key, value));
    }

    OfficeComputer with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return new OfficeComputer(directory, all, secrets);
    }

    Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    /** Runs {@code ikm} in this JVM. */
    Run ikm(String... arguments) throws IOException {
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output, true);
        int status = new CommandLine(new Ikm()).setOut(printer).setErr(printer).execute(withSettings(arguments));
        return told(status, output.toString());
    }

    /** Runs {@code ikm} as users start it, with the heap it has there and with what libraries log. */
    Run ikmProcess(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        try (IkmProcess process =
                IkmProcess.start(directory.resolve("ikm.log"), environment, withSettings(arguments))) {
            int status = process.awaitExit(PATIENCE);
            return told(status, process.output());
        }
    }

    private Run told(int status, String output) {
        assertThat(secrets).noneMatch(output::contains);
        return new Run(status, output);
    }

    private String[] withSettings(String... arguments) throws IOException {
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        Path file = write("office.properties", text);
        return Stream.concat(Stream.of(arguments), Stream.of("--config=" + file))
                .toArray(String[]::new);
    }
}
