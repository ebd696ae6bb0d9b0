package id.ntb.ikm.sandbox;

import java.nio.file.Path;
import java.util.List;

/** The command line that runs a test's main class in a process of its own. */
final class JavaCommand {
    private JavaCommand() {}

    static List<String> of(Class<?> main, Path argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument.toString());
    }
}
