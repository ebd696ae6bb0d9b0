package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.sheet.TestXlsx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Follows NIKs through checking and publishing; whatever leaves the sheet is searched for them. */
class NikPrivacyTest {

    private static final String REGISTRY = "mock://nik-privacy-test";

    /** In their column as text, as number, spaced, quoted; too long; and where they do not belong. */
    private static final String CSV = """
            NIK;NAMA USAHA;KELURAHAN/DESA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP);TK L;TK P;NIB;NAMA;HALAL
            5202010101700001;UD Satu;Leneng;10762;2020;2025;1000;1;2;;Inaq 5202014101700002;
            5202010101700003;UD Dua;Leneng;10762;2020;2025;banyak;1;2;;Amaq;
            5202 0101 0170 0004;UD Tiga;Leneng;10762;2020;2025;;1;2;;Amaq;
            =5202010101700010;UD Empat;Leneng;10762;2020;2025;1000;1;2;;Amaq;
            52020101017000055;UD Lima;Leneng;10762;2020;2025;1000;1;2;;Amaq;
            5202010101700006;UD 5202010101700006;Leneng;10762;2020;2025;1000;1;2;;Amaq;
            5202010101700007;UD Tujuh;Leneng;5202010101700007;2020;2025;1000;1;2;5202010101700007;Amaq;5202010101700007/2023
            5202010101700008;"UD Delapan;Leneng;10762;2020;2025;1000;1;2;;Amaq;
            """;

    private static final List<String> NIKS = List.of(
            "5202010101700001",
            "5202014101700002",
            "5202010101700003",
            "5202 0101 0170 0004",
            "5202010101700004",
            "5202010101700010",
            "52020101017000055",
            "5202010101700006",
            "5202010101700007",
            "5202010101700008");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private Path key;
    private final List<String> sent = new ArrayList<>();
    private AvroSerdes serdes;

    @BeforeEach
    void prepare() throws Exception {
        key = folder.resolve("owner.key");
        run(new OwnerKeyCommand(), key.toString());
        serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
        new SchemaSetup(serdes.client()).apply();
    }

    private int run(Object command, String... arguments) {
        PrintWriter writer = new PrintWriter(said, true);
        return new CommandLine(command).setOut(writer).setErr(writer).execute(arguments);
    }

    private int checkAndPublish(Path file, Path mapping) {
        return checkAndPublish(file, mapping, "outbox");
    }

    private int checkAndPublish(Path file, Path mapping, String outbox) {
        String[] arguments = {
            file.toString(),
            "--office=5202",
            "--recorded-at=2026-01-05T09:00:00+08:00",
            "--owner-key=" + key,
            "--id-book=" + folder.resolve("ids.tsv"),
            "--assign-ids",
            "--outbox=" + folder.resolve(outbox),
            "--mapping=" + mapping
        };
        int checked = run(new CheckCommand(), arguments);
        MockProducer<String, Object> producer =
                new MockProducer<>(true, null, new StringSerializer(), serdes.serializer());
        EventRules rules = new EventRules(ReferenceData.load());
        int published = run(
                new PublishCommand(
                        (office, properties) -> new EventPublisher(producer, Optional::empty, office, rules)),
                arguments);
        assertThat(published).isEqualTo(checked);
        producer.history().forEach(record -> sent.add(record.value().toString()));
        return published;
    }

    private Path mapping() throws IOException {
        return Files.writeString(folder.resolve("mapping.txt"), "kolom.TK P = tenaga_kerja_p\n");
    }

    /** All that was said, sent and written, the outbox included, but for the sheets themselves. */
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder(said.toString()).append(sent);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !isOriginal(file))
                    .toList()) {
                all.append('\n').append(file).append('\n').append(content(file));
            }
        }
        return all.toString();
    }

    private static boolean isOriginal(Path file) {
        return file.getFileName().toString().startsWith("data.");
    }

    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> read(zip, entry)).collect(Collectors.joining("\n"));
        }
    }

    private static String read(ZipFile zip, java.util.zip.ZipEntry entry) {
        try {
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void letsNoNikOutOfACsv() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), CSV.replace("=5202", "5202"));

        assertThat(checkAndPublish(data, mapping())).isEqualTo(1);

        assertThat(everything())
                .contains("data-ditolak.csv")
                .contains("NIK:hmac:")
                .doesNotContain(NIKS.toArray(String[]::new));
        assertThat(sent).hasSize(2);
    }

    @Test
    void letsNoNikOutOfAnXlsx() throws IOException {
        Path data =
                TestXlsx.write(CSV.lines().map(line -> line.replace(';', '\t')).toList(), folder.resolve("data.xlsx"));

        assertThat(checkAndPublish(data, mapping())).isEqualTo(1);

        assertThat(everything())
                .contains("data-ditolak.xlsx")
                .contains("NIK:hmac:")
                .doesNotContain(NIKS.toArray(String[]::new));
    }

    @Test
    void letsNoNikOutOfNdjson() throws IOException {
        Path data = Files.writeString(folder.resolve("data.ndjson"), """
                {"type":"production","ikmId":"5202-000001","period":"2025-12","nik":"5202010101700001"}
                {"type":"production","ikmId":"5202010101700003","period":"2025-12"}
                5202010101700006 {"type":
                {"type":"5202010101700007"}
                """);

        assertThat(checkAndPublish(data, mapping())).isEqualTo(1);

        assertThat(everything()).contains("data-ditolak.ndjson").doesNotContain(NIKS.toArray(String[]::new));
    }

    @Test
    void knowsTheOwnerOfAMendedRowAgain() throws IOException {
        Path data = Files.writeString(
                folder.resolve("data.csv"), CSV.lines().limit(3).collect(Collectors.joining("\n")));
        checkAndPublish(data, mapping());
        Path rejected = folder.resolve("data-ditolak.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("banyak", "1000"));
        Path whole = Files.writeString(
                folder.resolve("data.2.csv"), Files.readString(data).replace("banyak", "1000"));

        checkAndPublish(rejected, mapping());
        checkAndPublish(whole, mapping(), "outbox-of-another-machine");

        assertThat(sent).hasSize(4);
        assertThat(sent.get(1)).isEqualTo(sent.get(3)).contains("UD Dua");
        assertThat(sent.get(0)).isEqualTo(sent.get(2));
    }

    @Test
    void sendsNothingOfASheetWhoseFirstNikComesLateWhereThereIsNoKey() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), """
                ikmId;NIK;NAMA USAHA;KBLI;EDISI KBLI;TAHUN DATA;INVESTASI (RP);TK L;TK PEREMPUAN
                5202-000001;;UD Satu;10762;2020;2025;1000;1;2
                5202-000002;5202010101700002;UD Dua;10762;2020;2025;1000;1;2
                """);
        MockProducer<String, Object> producer =
                new MockProducer<>(true, null, new StringSerializer(), serdes.serializer());
        EventRules rules = new EventRules(ReferenceData.load());

        int status = run(
                new PublishCommand(
                        (office, properties) -> new EventPublisher(producer, Optional::empty, office, rules)),
                data.toString(),
                "--office=5202",
                "--outbox=" + folder.resolve("outbox"),
                "--recorded-at=2026-01-05T09:00:00+08:00");

        assertThat(status).isEqualTo(2);
        assertThat(producer.history()).isEmpty();
        assertThat(said.toString()).contains("--owner-key").doesNotContain("5202010101700002");
    }

    @Test
    void saysHowToGetAKeyWhereThereAreNiksAndNone() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), CSV);

        int status = run(
                new CheckCommand(),
                data.toString(),
                "--office=5202",
                "--recorded-at=2026-01-05T09:00:00+08:00",
                "--mapping=" + mapping());

        assertThat(status).isEqualTo(2);
        assertThat(said.toString()).contains("--owner-key").contains("ikm owner-key BERKAS");
        assertThat(everything()).doesNotContain(NIKS.toArray(String[]::new));
    }

    @Test
    void neverWritesAKeyOverAnotherOrReadsOneThatOthersCanRead() throws IOException {
        assertThat(run(new OwnerKeyCommand(), key.toString())).isEqualTo(2);

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(key, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            Path data = Files.writeString(folder.resolve("data.csv"), CSV);
            assertThat(checkAndPublish(data, mapping())).isEqualTo(2);
            assertThat(said.toString()).contains("chmod 600");
        }
    }
}
