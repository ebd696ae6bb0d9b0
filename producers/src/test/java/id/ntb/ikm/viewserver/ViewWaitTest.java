package id.ntb.ikm.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewWaitTest {

    private static final List<OffsetRange> SENT = List.of(new OffsetRange("ikm.5202.production", 1, 3, 9, 7));

    private final AtomicLong next = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/version", exchange -> {
            // One more record is read between any two questions.
            byte[] body = """
                    {"positions":[{"topic":"ikm.5202.production","partition":1,"nextOffset":%d}]}""".formatted(next.getAndIncrement()).getBytes(StandardCharsets.UTF_8);
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

    private WaitOutcome await(Duration patience) throws InterruptedException {
        return new ViewWait("http://127.0.0.1:" + server.getAddress().getPort(), patience).await(SENT);
    }

    @Test
    void waitsUntilTheLastOffsetIsRead() throws Exception {
        next.set(8);

        assertThat(await(Duration.ofMinutes(1))).isEqualTo(WaitOutcome.CONTAINED);
        assertThat(next).hasValue(11);
    }

    @Test
    void saysThatTheViewsAreBehind() throws Exception {
        assertThat(await(Duration.ZERO)).isEqualTo(WaitOutcome.BEHIND);
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        server.stop(0);

        assertThat(await(Duration.ZERO)).isEqualTo(WaitOutcome.NO_VIEWS);
    }
}
