package id.ntb.ikm.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.serde.AvroSerdes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Confluent's real client against servers that answer as registries and proxies do. */
class SchemaLookupTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private int status;
    private String body;
    private SchemaLookup lookup;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        lookup = new SchemaLookup(AvroSerdes.client(url, Map.of()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {40401, 40403})
    void takesOnlyTheRegistrysOwnWordForAnUnknownSchemaAndAsksOnce(int code) {
        answer(404, "{\"error_code\":%d,\"message\":\"Schema 77 not found\"}".formatted(code));
        for (int i = 0; i < 100; i++) {
            assertThat(lookup.find(77)).isEqualTo(SchemaLookup.Found.UNKNOWN);
        }
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404;<html>404 Not Found</html>",
                "404;{\"error_code\":404,\"message\":\"HTTP 404 Not Found\"}",
                "404;{\"message\":\"no Route matched with those values\"}",
                "401;{\"error_code\":401,\"message\":\"Unauthorized\"}",
                "403;<html>Forbidden</html>",
                "422;{\"error_code\":42201,\"message\":\"Invalid schema\"}",
                "429;slow down",
                "500;{\"error_code\":50001,\"message\":\"Error in the backend data store\"}",
                "503;<html>Service Unavailable</html>",
                "302;moved",
                "200;<html>Log in to the hotel's network</html>",
                "200;{}",
                "200;{\"schema\":null}",
                "200;[]",
            })
    void takesEveryOtherAnswerForAnOutage(int otherStatus, String otherBody) {
        answer(otherStatus, otherBody);
        assertThatThrownBy(() -> lookup.find(77)).isInstanceOf(RegistryUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"schemaType\":\"JSON\",\"schema\":\"{}\"}",
                "{\"schemaType\":\"PROTOBUF\",\"schema\":\"message A {}\"}",
                "{\"schema\":\"no schema\"}",
            })
    void tellsASchemaThatIsNotAvroFromAnOutage(String schema) {
        answer(200, schema);
        assertThat(lookup.find(77)).isEqualTo(SchemaLookup.Found.NOT_AVRO);
    }

    @Test
    void findsASchemaOfNoEvent() {
        answer(200, "{\"schema\":\"\\\"string\\\"\"}");
        assertThat(lookup.find(77)).isEqualTo(SchemaLookup.Found.OTHER);
    }

    private void answer(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }
}
