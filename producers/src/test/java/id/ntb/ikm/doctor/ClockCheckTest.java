package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.doctor.Diagnosis.Level;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockCheckTest {

    private static final String NOBODY = "http://127.0.0.1:1";

    private HttpServer server;
    private volatile String cacheControl;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            cacheControl = exchange.getRequestHeaders().getFirst("Cache-Control");
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static Diagnosis check(Clock clock, String... servers) {
        return new ClockCheck(List.of(servers), clock).run().get(0);
    }

    @Test
    void agreesWithTheServer() {
        Diagnosis diagnosis = check(Clock.systemUTC(), url());

        assertThat(diagnosis.level()).isEqualTo(Level.OK);
        assertThat(diagnosis.finding().indonesian()).contains(url());
    }

    @Test
    void asksForTheServersOwnAnswerAndNoProxysCopy() {
        check(Clock.systemUTC(), url());

        assertThat(cacheControl).isEqualTo("no-cache");
    }

    @Test
    void findsAClockThatIsOff() {
        Diagnosis diagnosis = check(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)), url());

        assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
        assertThat(diagnosis.finding().english()).contains("off by -3");
    }

    @Test
    void asksAnotherServerWhereTheFirstIsAway() {
        assertThat(check(Clock.systemUTC(), NOBODY, url()).level()).isEqualTo(Level.OK);
    }

    @Test
    void saysThatItCouldNotCheckWithoutAnyServer() {
        Diagnosis diagnosis = check(Clock.systemUTC(), NOBODY, "not an address");

        assertThat(diagnosis.level()).isEqualTo(Level.ADVICE);
        assertThat(diagnosis.finding().indonesian()).contains("tidak dapat diperiksa", NOBODY);
        assertThat(diagnosis.finding().english()).contains("could not be checked");
    }

    @Test
    void saysThatItCouldNotCheckWhereAServerDoesNotTellTheTime() throws Exception {
        try (ServerSocket timeless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answerWithoutDate(timeless));

            assertThat(check(Clock.systemUTC(), "http://127.0.0.1:" + timeless.getLocalPort())
                            .finding()
                            .english())
                    .contains("could not be checked");
            answered.join();
        }
    }

    private static void answerWithoutDate(ServerSocket socket) {
        try (Socket client = socket.accept()) {
            client.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
