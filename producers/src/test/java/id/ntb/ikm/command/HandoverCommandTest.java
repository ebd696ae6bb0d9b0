package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class HandoverCommandTest {

    private static final String REGISTRY = "mock://handover-command-test";
    private static final String NOBODY = "--views=http://127.0.0.1:1";
    private static final String FIRM = "5201-000007";

    private static final String REGISTRATION = """
            {"type":"registration","ikmId":"5201-000007","recordedAt":"2025-12-01T08:00:00+08:00",\
            "effectiveFrom":"%s","status":"ACTIVE","name":"UD Pindah","regency":"5201","district":"Gerung","kbli":"10762",\
            "kbliEdition":2020,"legality":"NONE","workersMale":1,"workersFemale":%d,"investmentIdr":5000000,\
            "ownerHash":"%s","commodities":["TEH_KELOR"]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private final List<MockProducer<String, Object>> producers = new ArrayList<>();

    @BeforeEach
    void registerSchemas() throws Exception {
        new SchemaSetup(serdes.client()).apply();
    }

    private EventPublisher connect(String office) {
        producers.add(new MockProducer<>(true, null, new StringSerializer(), serdes.serializer()));
        return new EventPublisher(
                producers.get(producers.size() - 1), Optional::empty, office, new EventRules(ReferenceData.load()));
    }

    private int run(Object command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office=5201", "--outbox=" + folder.resolve("outbox")));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private int handOver(String to, String from, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of(FIRM, "--to=" + to, "--from=" + from));
        return run(new HandoverCommand((office, settings) -> connect(office)), all.toArray(String[]::new));
    }

    private void register() throws IOException {
        String rows = REGISTRATION.formatted("2025-01-01", 2, "a".repeat(64))
                + REGISTRATION.formatted("2025-06-01", 3, "b".repeat(64));
        Path file = Files.writeString(folder.resolve("rows.ndjson"), rows);
        assertThat(run(new PublishCommand((office, settings) -> connect(office)), file.toString()))
                .isZero();
    }

    private List<Object> sent() {
        return producers.stream()
                .flatMap(producer -> producer.history().stream())
                .map(ProducerRecord::value)
                .toList();
    }

    private Registration last() {
        return (Registration) sent().get(sent().size() - 1);
    }

    @Test
    void repeatsWhatHeldOnTheDateForTheOtherOffice() throws IOException {
        register();
        assertThat(handOver("5202", "2026-02-01")).as("%s%s", out, err).isZero();

        Registration said = last();
        assertThat(said.getOffice()).isEqualTo("5201");
        assertThat(said.getRegency()).isEqualTo("5202");
        assertThat(said.getEffectiveFrom()).isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(said.getWorkersFemale()).isEqualTo(3);
        assertThat(said.getOwnerHash()).isEqualTo("b".repeat(64));
        assertThat(said.getDistrict()).isEqualTo("Gerung");
        assertThat(out.toString())
                .contains("diserahkan oleh 5201 kepada 5202", "handed over by 5201 to 5202 from 2026-02-01")
                .contains("office 5202 is to register the firm")
                .contains("terkirim / published: 1");
    }

    @Test
    void takesWhatHeldThenEvenIfSomethingHoldsLater() throws IOException {
        register();
        assertThat(handOver("5202", "2025-03-01")).isZero();
        assertThat(last().getWorkersFemale()).isEqualTo(2);
    }

    @Test
    void onlyShowsInADryRun() throws IOException {
        register();
        assertThat(handOver("5202", "2026-02-01", "--dry-run")).isZero();
        assertThat(sent()).hasSize(2);
        assertThat(out.toString()).contains("handed over by 5201 to 5202", "not sent (--dry-run)");
    }

    @Test
    void isSaidOnceAndMendedUnderItsDate() throws IOException {
        register();
        handOver("5202", "2026-02-01");
        assertThat(handOver("5202", "2026-02-01")).isEqualTo(2);
        assertThat(handOver("5202", "2026-05-01")).isEqualTo(2);
        assertThat(err.toString()).contains("sudah di kantor 5202 sejak 2026-02-01");
        assertThat(handOver("5203", "2026-02-01")).as("%s", err).isZero();
        assertThat(last().getRegency()).isEqualTo("5203");
        assertThat(last().getWorkersFemale()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "5299, 2026-02-01, --to: kode \"5299\"",
        "5201, 2026-02-01, is this office itself",
        "5202, 1899-12-31, 1900 - 2199",
        "5202, 2200-01-01, 1900 - 2199",
        "5202, 01/02/2026, must be a date YYYY-MM-DD",
        "5202, 2024-12-31, is registered only from that date on"
    })
    void refusesWhatCannotBe(String to, String from, String reason) throws IOException {
        register();
        assertThat(handOver(to, from)).isEqualTo(2);
        assertThat(err.toString()).contains(reason);
        assertThat(sent()).hasSize(2);
    }

    @Test
    void refusesAFirmThatItNeverRegistered() {
        assertThat(handOver("5202", "2026-02-01", NOBODY)).isEqualTo(2);
        assertThat(err.toString()).contains(FIRM, "belum pernah mendaftarkan", "--views");
    }

    @Test
    void asksTheViewsWhereTheOutboxIsNewAndSaysWhatIsLost() throws Exception {
        HttpServer views = views("""
                {"ikmId":"5201-000007","registration":{"effectiveFrom":"2025-01-01","status":"ACTIVE","name":"UD Pindah",\
                "regency":"5201","district":"Gerung","kbli":"10762","kbliEdition":2020,"sector":"PANGAN","commodities":[],\
                "legality":"NONE","nib":null,"scale":"SMALL","workersMale":1,"workersFemale":9,"investmentIdr":7,\
                "establishedYear":2001,"enrolments":[{"program":"KOIN","edition":"4.0","since":"2025-02-01"}]}}""");
        try {
            String address = "--views=http://127.0.0.1:" + views.getAddress().getPort();
            assertThat(handOver("5202", "2026-02-01", address)).as("%s", err).isZero();
        } finally {
            views.stop(0);
        }
        assertThat(last().getWorkersFemale()).isEqualTo(9);
        assertThat(last().getEstablishedYear()).isEqualTo(2001);
        assertThat(last().getEnrolments()).hasSize(1);
        assertThat(last().getOwnerHash()).isNull();
        assertThat(out.toString()).contains("the owner's mark").contains("are not carried over");
    }

    private static HttpServer views(String profile) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/ikm/" + FIRM, exchange -> {
            byte[] body = profile.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
