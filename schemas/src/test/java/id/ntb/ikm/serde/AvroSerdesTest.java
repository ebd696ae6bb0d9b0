package id.ntb.ikm.serde;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvroSerdesTest {

    private static final String REGISTRY = "mock://avro-serdes-test";

    @Test
    void readsBackWhatItWrote() throws Exception {
        AvroSerdes serdes = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
        new SchemaSetup(serdes.client()).apply();
        ProductionLine line = ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(new BigDecimal("12.500"))
                .setUnit("KG")
                .setValueIdr(1_500_000)
                .build();
        Production event = Production.newBuilder()
                .setEventId("1")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2026-01-05T01:00:00Z"))
                .setPeriod("2025-12")
                .setLines(List.of(line))
                .build();

        byte[] bytes = serdes.serializer().serialize("any", event);

        assertThat(serdes.deserializer().deserialize("any", bytes)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({
        "basic.auth.user.info, kantor:rahasia, Basic a2FudG9yOnJhaGFzaWE=",
        "bearer.auth.token, t0k3n, Bearer t0k3n"
    })
    void logsInWithWhatIsStatedAndNothingElse(String key, String value, String expected) throws Exception {
        List<String> logins = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            logins.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'[', ']'});
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            AvroSerdes.client(url, Map.of(key, value)).getAllSubjects();
        } finally {
            server.stop(0);
        }

        assertThat(logins).containsExactly(expected);
    }
}
