package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.doctor.Diagnosis.Level;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockCheckTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Diagnosis check(Clock clock) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return new ClockCheck(url, clock).run().get(0);
    }

    @Test
    void agreesWithTheServer() {
        assertThat(check(Clock.systemUTC()).level()).isEqualTo(Level.OK);
    }

    @Test
    void findsAClockThatIsOff() {
        Diagnosis diagnosis = check(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)));

        assertThat(diagnosis.level()).isEqualTo(Level.PROBLEM);
        assertThat(diagnosis.english()).contains("off by -3");
    }

    @Test
    void cannotTellWithoutAServer() {
        server.stop(0);

        assertThat(check(Clock.systemUTC()).level()).isEqualTo(Level.ADVICE);
    }
}
