package id.ntb.ikm.province;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.serde.AvroSerdes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confluent's real client against what stands at the registry's address. */
class RegistryCheckTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-06-15T02:00:00Z"));
    private HttpServer server;
    private String url;
    private RegistryCheck check;
    private int status;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        check = new RegistryCheck(AvroSerdes.client(url, Map.of()), url, now::get);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isContentWithARegistry() {
        answer(200, "{\"compatibilityLevel\":\"BACKWARD\"}");
        check.look();
        assertThat(check.problem()).isEmpty();
        assertThat(check.passing()).isEmpty();
    }

    @Test
    void waitsForTheFirstAnswer() {
        assertThat(check.problem()).isEmpty();
        assertThat(check.passing()).get().asString().contains(url, "not been asked yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404;<html>404 Not Found</html>;404",
                "401;{\"error_code\":401,\"message\":\"Unauthorized\"};401",
                "401;<html>Log in</html>;401",
                "500;{\"error_code\":50001,\"message\":\"Error in the backend data store\"};500",
                "502;'';502",
                "200;'';not",
                "200;<html>Log in to the hotel's network</html>;not",
                "200;{};not",
                "200;[];not",
            })
    void namesTheAddressAndTheAnswerOfWhateverElseStandsThere(int otherStatus, String otherBody, String told) {
        answer(otherStatus, otherBody);
        check.look();
        assertThat(check.problem()).get().asString().contains(url, told);
    }

    @Test
    void saysThatNobodyIsThere() {
        server.stop(0);
        check.look();
        assertThat(check.problem()).get().asString().contains(url, "not reachable");
    }

    @Test
    void isAskedByNoRequestAndSaysWhenItWas() {
        answer(200, "{\"compatibilityLevel\":\"BACKWARD\"}");
        check.look();
        now.updateAndGet(time -> time.plusSeconds(10));
        for (int i = 0; i < 100; i++) {
            assertThat(check.problem()).isEmpty();
        }
        assertThat(asked).hasValue(1);
        assertThat(check.seenAt()).contains(now.get().minusSeconds(10));
    }

    @Test
    void noticesThatTheAnswerIsAnother() {
        answer(500, "{}");
        check.look();
        assertThat(check.problem()).isPresent();
        answer(200, "{\"compatibilityLevel\":\"BACKWARD\"}");
        check.look();
        assertThat(check.problem()).isEmpty();
    }

    @Test
    void doesNotTrustAnAnswerThatIsOld() {
        answer(200, "{\"compatibilityLevel\":\"BACKWARD\"}");
        check.look();
        now.updateAndGet(time -> time.plusSeconds(61));
        assertThat(check.problem()).get().asString().contains("last asked at");
    }

    @Test
    void asksByItself() {
        answer(200, "{\"compatibilityLevel\":\"BACKWARD\"}");
        check.start();
        await().until(() -> check.seenAt().isPresent());
        check.close();
    }

    private void answer(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }
}
