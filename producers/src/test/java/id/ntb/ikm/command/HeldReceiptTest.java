package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A receipt says which of a file's statements the province holds, once the views contain them. */
class HeldReceiptTest {

    private static final String REGISTRY = "mock://held-receipt-test";

    private static final String ROW = """
            {"type":"production","eventId":"e%1$s","ikmId":"%1$s","period":"2025-12",\
            "recordedAt":"2026-01-05T09:00:00+08:00"}
            """;

    private static final String VERSION = """
            {"positions":[{"topic":"ikm.5202.production","partition":0,"nextOffset":100}]}""";

    private static final String HELD = """
            {"office":"5202","next":null,"rows":[{"ikmId":"5201-000007","type":"production","slot":"2025-12",\
            "office":"5202","inCharge":"5201","eventId":"e5201-000007"}]}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
    private HttpServer views;

    @BeforeEach
    void start() throws Exception {
        new SchemaSetup(serdes.client()).apply();
        views = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/api/v1/version", VERSION);
        views.start();
    }

    @AfterEach
    void stop() {
        views.stop(0);
    }

    private void answer(String path, String json) {
        views.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private int run(Object command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office=5202", "--outbox=" + folder.resolve("outbox")));
        out.getBuffer().setLength(0);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(all.toArray(String[]::new));
    }

    private String file() throws IOException {
        String rows = ROW.formatted("5202-000001") + ROW.formatted("5201-000007") + ROW.formatted("5203-000009");
        return Files.writeString(folder.resolve("rows.ndjson"), rows).toString();
    }

    private int publishAndWait() throws IOException {
        PublishCommand command = new PublishCommand((office, settings) -> new EventPublisher(
                new MockProducer<>(true, null, new StringSerializer(), serdes.serializer()),
                Optional::empty,
                office,
                new EventRules(ReferenceData.load())));
        return run(
                command,
                file(),
                "--wait",
                "--views=http://127.0.0.1:" + views.getAddress().getPort());
    }

    @Test
    void saysWhatIsHeldAndRemembersWhatIsNot() throws IOException {
        answer("/api/v1/held", HELD);
        assertThat(publishAndWait()).as("%s", out).isZero();
        assertThat(out.toString())
                .contains("will be held, no error: 2")
                .contains("the views contain what was sent")
                .contains("held, not counted yet: 1", "row 2, 5201-000007: ditahan sampai 5201")
                .contains("of this office that are held, in all: 1");

        assertThat(run(new ReceiptsCommand(), "1")).isZero();
        assertThat(out.toString()).contains("held, not counted yet: 1", "held until 5201 hands the firm over");

        assertThat(run(new CheckCommand(), file())).isZero();
        assertThat(out.toString()).contains("no error: 1", "5201-000007").doesNotContain("5203-000009");
    }

    @Test
    void saysNothingOfItWhereTheViewServerIsOlder() throws IOException {
        assertThat(publishAndWait()).as("%s", out).isZero();
        assertThat(out.toString())
                .contains("the views contain what was sent")
                .doesNotContain("not counted yet", "in all");
    }
}
