package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HeldTableTest {

    private static final String FIRST = """
            {"office": "5202", "next": "5201-000001", "rows": [{"ikmId":"5201-000001",\
            "type":"production","slot":"2025-12","office":"5202","inCharge":"5201",\
            "recordedAt":"2026-01-05T01:00:00Z","eventId":"e1"}]}""";

    private static final String LAST = """
            {"office": "5202", "next": null, "rows": [{"ikmId":"5202-000009","type":"registration","slot":"2025-06-01",\
            "office":"5203","inCharge":"5202","recordedAt":"2025-06-02T01:00:00Z","eventId":"e2"}]}""";

    private HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/held", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery());
            byte[] body = (asked.size() == 1 ? FIRST : LAST).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int views(String... arguments) {
        List<String> all = new ArrayList<>(List.of("views"));
        all.addAll(List.of(arguments));
        all.add("--server=http://127.0.0.1:" + server.getAddress().getPort());
        PrintWriter writer = new PrintWriter(out, true);
        return new CommandLine(new Ikm()).setOut(writer).setErr(writer).execute(all.toArray(String[]::new));
    }

    @Test
    void listsAllPagesForBothSides() {
        assertThat(views("held", "--office=5202")).as("%s", out).isZero();
        assertThat(out.toString())
                .contains("Ditahan / held: 2 (5202)", "in charge", "5201-000001", "production", "e2", "ikm handover");
        assertThat(asked).containsExactly("limit=1000&office=5202", "limit=1000&office=5202&after=5201-000001");
    }

    @Test
    void wantsAnOffice() {
        assertThat(views("held")).isEqualTo(2);
        assertThat(views("sectors", "--office=5202")).isEqualTo(2);
        assertThat(out.toString()).contains("held and --office go together");
    }
}
