package id.ntb.ikm.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The jar as an office gets it: run by {@code java -jar}, with nothing beside it. */
class OfficeJarIT {

    private static final Path JAR = Path.of("target", "ikm-office.jar");

    private static final String SHEET = """
            ikmId;NAMA USAHA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP. 000);TK L;TK PEREMPUAN
            5202-000001;UD Satu;10762;2020;2025;25.000;1;2
            5202-000002;UD Dua;10762;2020;2025;banyak;1;
            """;

    private static final List<String> OPTIONS = List.of("--office=5202", "--recorded-at=2026-01-05T09:00:00+08:00");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile()) // where the outbox goes
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private String[] check(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), SHEET, StandardCharsets.UTF_8);
        return Stream.concat(
                        Stream.of("check", file.toString(), "--rejects=" + folder.resolve("ditolak-" + name)),
                        OPTIONS.stream())
                .toArray(String[]::new);
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void givesTheVerdictsThatTheCommandGives() throws IOException, InterruptedException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = check("a.csv");
        int status = new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        Files.delete(folder.resolve("ditolak-a.csv"));

        assertThat(java(arguments)).isEqualTo(new Run(status, out.toString(), err.toString()));
        assertThat(err.toString()).contains("a.csv:3 INVESTASI (RP. 000) \"banyak\"");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void offersTheOfficesCommandsAndNoOthers() throws IOException, InterruptedException {
        assertThat(new CommandLine(new Main()).getSubcommands())
                .containsKeys("check", "publish", "owner-key", "template")
                .doesNotContainKeys("up", "demo", "views", "simulate");
        assertThat(java("--help")).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("check", "publish").doesNotContain("Exception");
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void findsKafkasAndTheRegistrysClassesWhenItSends() throws IOException, InterruptedException {
        String[] check = check("b.csv");
        check[0] = "publish";
        List<String> publish = new ArrayList<>(List.of(check));
        publish.addAll(List.of("--bootstrap-server=127.0.0.1:1", "--schema-registry=http://127.0.0.1:1"));

        Run run = java(publish.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("NOT SENT: 1");
        assertThat(run.out() + run.err()).doesNotContain("NoClassDefFound", "ClassNotFound", "SLF4J", "ERROR");
    }

    @Test
    void beginsWithTheClassThatAnOldJavaCanLoad() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(Start.class.getName());
        }
    }

    @Test
    void holdsNeitherABrokerNorTheTopology() throws IOException {
        assertThat(names())
                .contains(
                        "id/ntb/ikm/command/CheckCommand.class",
                        "org/apache/kafka/clients/producer/KafkaProducer.class")
                .noneMatch(name -> name.startsWith("org/apache/kafka/streams/"))
                .noneMatch(name -> name.startsWith("org/apache/kafka/server/log/")
                        || name.startsWith("kafka/server/")
                        || name.startsWith("org/rocksdb/")
                        || name.startsWith("scala/"));
    }

    /** Nothing on an office's computer can invent firms. */
    @Test
    void holdsNoSimulator() throws IOException {
        assertThat(names()).noneMatch(name -> name.matches("(?i)id/ntb/ikm/.*(simulat|sample).*"));
    }

    @Test
    void losesNoServiceAndNoLicenceOfWhatItIsMadeOf() throws IOException {
        assertThat(names())
                .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA|EC)"))
                .noneMatch(name -> name.endsWith("module-info.class"))
                .doesNotHaveDuplicates();
        assertThat(text("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")).contains("SimpleServiceProvider");
        assertThat(text("META-INF/services/org.apache.kafka.common.config.provider.ConfigProvider"))
                .contains("FileConfigProvider", "EnvVarConfigProvider");
        assertThat(text("META-INF/NOTICE")).contains("IKM pipeline", "Jackson");
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
    }
}
