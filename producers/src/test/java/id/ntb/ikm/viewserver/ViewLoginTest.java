package id.ntb.ikm.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a view server is shown, and what comes of it where it asks for more. */
class ViewLoginTest {

    private static final String GOOD = "ikm_good";

    @TempDir
    private Path home;

    private String homeBefore;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        homeBefore = System.setProperty("user.home", home.toString());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", exchange -> {
            boolean good = List.of("Bearer " + GOOD)
                    .equals(exchange.getRequestHeaders().get("Authorization"));
            byte[] body = "{\"positions\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(good ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.setProperty("user.home", homeBefore);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private WaitOutcome ask(Optional<String> token) throws InterruptedException {
        return new ViewWait(new ViewLogin("http://127.0.0.1:" + port(), token), Duration.ofMinutes(5)).await(List.of());
    }

    @Test
    void showsTheTokenThatIsStated() throws Exception {
        assertThat(ask(Optional.of(GOOD))).isEqualTo(WaitOutcome.CONTAINED);
    }

    @Test
    void findsTheTokenThatAServerOnThisMachineHasLeftUntilItEnds() throws Exception {
        try (RunTokenFile left = RunTokenFile.write(port(), "ikm_of_an_earlier_run");
                RunTokenFile again = RunTokenFile.write(port(), GOOD)) {
            assertThat(ask(Optional.empty())).isEqualTo(WaitOutcome.CONTAINED);
        }
        assertThat(ask(Optional.empty())).isEqualTo(WaitOutcome.REFUSED);
    }

    @Test
    void doesNotWaitForAServerThatRefuses() throws Exception {
        assertThat(ask(Optional.of("ikm_bad"))).isEqualTo(WaitOutcome.REFUSED);
    }

    @Test
    void showsWhatWasLeftToNoOtherMachine() throws Exception {
        try (RunTokenFile left = RunTokenFile.write(8080, GOOD)) {
            assertThat(ViewLogin.at("x").authorization(URI.create("http://127.0.0.1:8080/api/v1/version")))
                    .contains("Bearer " + GOOD);
            for (String elsewhere : List.of(
                    "http://ikm.example:8080/", "http://127.0.0.1.evil.example:8080/", "http://127.0.0.1:8081/")) {
                assertThat(ViewLogin.at("x").authorization(URI.create(elsewhere)))
                        .as(elsewhere)
                        .isEmpty();
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadIt() throws Exception {
        try (RunTokenFile left = RunTokenFile.write(8080, GOOD)) {
            Path file = home.resolve(".ikm/run/8080.token");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isNotWrittenOutWithWhatItShows() {
        assertThat(new ViewLogin("http://v", Optional.of(GOOD))).hasToString("http://v");
    }
}
