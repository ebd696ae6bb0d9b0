package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class PublishCommandTest {

    private static final String REGISTRY = "mock://publish-command-test";

    private static final String GOOD = """
            {"type":"production","ikmId":"5202-000001","period":"2025-12","recordedAt":"2026-01-05T09:00:00+08:00"}
            {"type":"certification","ikmId":"5202-000002","scheme":"HALAL","certificateNumber":"12","action":"ISSUED",\
            "effectiveFrom":"2025-02-01","recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    private static final String MORE = """
            {"type":"production","ikmId":"5202-000004","period":"2025-12","recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    private static final String BAD = """
            {"type":"production","ikmId":"5202-000003","period":"Desember","recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(PublishCommand command, String... arguments) {
        return new CommandLine(command)
                .setDefaultValueProvider(argument -> isOutbox(argument) ? folder + "/outbox" : null)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static boolean isOutbox(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals("--outbox");
    }

    private int publish(PublishCommand command, String content, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(Files.writeString(folder.resolve("rows.ndjson"), content).toString());
        return run(command, arguments.toArray(String[]::new));
    }

    /** The command with a broker that takes everything, and a registry that knows the schemas. */
    private static PublishCommand connected() throws Exception {
        AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
        new SchemaSetup(serdes.client()).apply();
        MockProducer<String, Object> producer =
                new MockProducer<>(true, null, new StringSerializer(), serdes.serializer());
        EventRules rules = new EventRules(ReferenceData.load());
        return new PublishCommand((office, properties) -> new EventPublisher(producer, Optional::empty, office, rules));
    }

    @Test
    void publishesAFileAndPrintsAReceipt() throws Exception {
        assertThat(publish(connected(), GOOD, "--office", "5202")).isZero();

        assertThat(out.toString())
                .contains("rows read: 2")
                .contains("published: 2 (certification 1, production 1)")
                .contains("rejected: 0")
                .contains("1 × CERTIFICATE_NUMBER_FORMAT")
                .contains("ikm.5202.production[0] offset 0–0 (1)")
                .doesNotContain("NOT SENT");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void publishesTheGoodRowsAndNamesTheBad() throws Exception {
        assertThat(publish(connected(), BAD + GOOD, "--office", "5202")).isEqualTo(1);

        assertThat(out.toString()).contains("published: 2 (").contains("rejected: 1");
        assertThat(err.toString()).startsWith("rows.ndjson:1 period \"Desember\": period harus TTTT-BB");
    }

    @Test
    void checksWithoutAnyServerInADryRun() throws IOException {
        int status = publish(new PublishCommand(), BAD + GOOD, "--office", "5202", "--dry-run");

        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("ready, not sent (dry run): 2").doesNotContain("receipt");
    }

    @Test
    void saysHowManyRowsCouldNotBeSent() throws IOException {
        Path impatient = Files.writeString(folder.resolve("client.properties"), "max.block.ms=300\n");
        int status = publish(
                new PublishCommand(),
                BAD + GOOD,
                "--office=5202",
                "--bootstrap-server=127.0.0.1:1",
                "--command-config=" + impatient);

        assertThat(status).isEqualTo(3);
        assertThat(out.toString())
                .contains("NOT SENT: 2")
                .contains("server Kafka tidak terjangkau")
                .contains("rejected: 1");
        assertThat(err.toString())
                .contains("period")
                .doesNotContain("Exception")
                .doesNotContain("5202-000001");
    }

    @Test
    void keepsWhatCannotBeSentAndSendsItWithTheNextRun() throws Exception {
        assertThat(publish(new PublishCommand(), GOOD, "--office=5202", "--bootstrap-server=nowhere.invalid:9092"))
                .isEqualTo(3);
        assertThat(out.toString()).contains("aman di kotak keluar", "ikm publish --resume");

        assertThat(run(connected(), "--office=5202", "--resume")).isZero();
        assertThat(out.toString()).contains("terkirim / published: 2");
    }

    @Test
    void sendsWhatWaitedBeforeTheNextFile() throws Exception {
        publish(new PublishCommand(), GOOD, "--office=5202", "--bootstrap-server=nowhere.invalid:9092");

        assertThat(publish(connected(), MORE, "--office", "5202")).isZero();
        assertThat(out.toString())
                .contains("published: 1 (production 1)")
                .contains("sent of earlier files, too: 2")
                .contains("ikm.5202.production[0] offset 1–1 (1)");
    }

    @Test
    void doesNotSendTheSameRowsAgain() throws Exception {
        publish(connected(), GOOD, "--office", "5202");

        assertThat(publish(connected(), GOOD + MORE, "--office", "5202")).isZero();
        assertThat(out.toString()).contains("unchanged since last time: 2").contains("published: 1 (production 1)");
    }

    @Test
    void sendsNothingWhereItWouldWaitAtNoAddress() throws Exception {
        assertThat(publish(connected(), GOOD, "--office=5202", "--wait", "--views=localhost:8080"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--views", "\"localhost:8080\"", "http://127.0.0.1:8080");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wantsAFileOrResumeAndNotBoth() throws IOException {
        assertThat(run(new PublishCommand(), "--office=5202")).isEqualTo(2);
        assertThat(publish(new PublishCommand(), GOOD, "--office=5202", "--resume"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("FILE or --resume");
    }

    @Test
    void countsARowsFileEvenWithoutANetwork() throws IOException {
        int status = publish(new PublishCommand(), GOOD, "--office=5202", "--bootstrap-server=nowhere.invalid:9092");

        assertThat(status).isEqualTo(3);
        assertThat(out.toString()).contains("NOT SENT: 2").contains("nowhere.invalid");
    }

    @Test
    void listsTheOfficesWhenTheCodeIsUnknown() throws IOException {
        assertThat(publish(new PublishCommand(), GOOD, "--office", "5299", "--dry-run"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("5299")
                .contains("5208  Kabupaten Lombok Utara")
                .contains("5272");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        assertThat(run(new PublishCommand(), "--office", "5202", folder + "/none.csv"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("none.csv: berkas tidak ada / there is no such file");
    }

    @Test
    void refusesAddressesInTheSettingsFile() throws IOException {
        Path settings = Files.writeString(folder.resolve("client.properties"), "bootstrap.servers=elsewhere:9092\n");

        assertThat(publish(new PublishCommand(), GOOD, "--office=5202", "--command-config=" + settings))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--bootstrap-server");
    }

    @Test
    void refusesARecordedAtWithoutOffset() throws IOException {
        assertThat(publish(new PublishCommand(), GOOD, "--office=5202", "--recorded-at=2026-01-05"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("--recorded-at").contains("2026-01-05T09:00:00+08:00");
    }

    @Test
    void requiresAnOffice() throws IOException {
        assertThat(publish(new PublishCommand(), GOOD)).isEqualTo(2);

        assertThat(err.toString()).contains("--office", "office.properties");
    }

    @Test
    void explainsItselfWithExamplesAndExitCodes() {
        assertThat(run(new PublishCommand(), "--help")).isZero();

        assertThat(out.toString())
                .contains("--dry-run", "ikm publish data.ndjson --office 5271 --dry-run")
                .contains("exit status", "could not be sent")
                .contains("127.0.0.1:9092", "http://127.0.0.1:8081/apis/ccompat/v7");
    }
}
