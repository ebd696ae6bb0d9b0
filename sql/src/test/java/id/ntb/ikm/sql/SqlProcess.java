package id.ntb.ikm.sql;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ikm sql} as a process of its own, with the libraries that the launcher gives it. */
final class SqlProcess implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("target", "lib").toAbsolutePath();

    private final Process process;
    private final Path output;

    private SqlProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static SqlProcess start(Path directory, String password, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                IkmSql.class.getName(),
                "sql",
                "up"));
        command.addAll(arguments);
        Path output = Files.createTempFile(directory, "sql-up", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("IKM_SQL_PASSWORD", password);
        return new SqlProcess(builder.start(), output);
    }

    /** Outside of Maven nothing has been collected. */
    private static String classPath() {
        return Files.exists(LIBRARIES) ? LIBRARIES + File.separator + "*" : System.getProperty("java.class.path");
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
