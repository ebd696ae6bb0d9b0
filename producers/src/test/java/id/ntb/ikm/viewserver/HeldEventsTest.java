package id.ntb.ikm.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.outbox.HeldEvent;
import id.ntb.ikm.publish.EventKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldEventsTest {

    private static final String FIRST = """
            {"office": "5202", "next": "5202-000001", "rows": [
            {"ikmId":"5201-000001","type":"production","slot":"2025-12","office":"5202","inCharge":"5201","eventId":"e1"},
            {"ikmId":"5202-000001","type":"production","slot":"2025-12","office":"5203","inCharge":"5202","eventId":"e2"}]}
            """;

    private static final String SECOND = """
            {"office": "5202", "next": null, "rows": [
            {"ikmId":"5203-000001","type":"registration","slot":"2025-12-01","office":"5202","inCharge":"5203",\
            "eventId":"e3"}]}
            """;

    private HttpServer server;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HeldEvents held() {
        return new HeldEvents("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void readsAllPagesAndTakesWhatTheOfficeItselfPublished() throws Exception {
        server.createContext("/api/v1/held", exchange -> {
            asked.add(exchange.getRequestURI().getRawQuery());
            byte[] body = (asked.size() == 1 ? FIRST : SECOND).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(held().of("5202"))
                .contains(List.of(
                        new HeldEvent(new EventKey("5201-000001", "e1"), "5201"),
                        new HeldEvent(new EventKey("5203-000001", "e3"), "5203")));
        assertThat(asked).containsExactly("office=5202&limit=1000", "office=5202&limit=1000&after=5202-000001");
    }

    @Test
    void saysNothingWhereAnOlderServerDoesNot() throws Exception {
        assertThat(held().of("5202")).isEmpty();
    }
}
