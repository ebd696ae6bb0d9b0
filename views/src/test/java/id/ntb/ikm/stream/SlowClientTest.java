package id.ntb.ikm.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that do not read, beside others that do. */
@Timeout(120)
class SlowClientTest {

    private static final StreamLimits LIMITS = new StreamLimits(
            100, 4, Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofDays(1));
    /** Some MB, which no buffer on the way takes. */
    private static final String EVERYTHING = "topics=all";

    private final TestSnapshots tables = new TestSnapshots();
    private FeedServer server;

    @BeforeEach
    void start() throws Exception {
        for (int regency = 5201; regency < 5260; regency++) {
            tables.production(new Point("PANGAN", String.valueOf(regency)), months(120));
        }
        tables.headlines(1, Point.PROVINCE);
        server = new FeedServer(LIMITS, tables.snapshot(1));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void aClientThatDoesNotReadIsCutOffAndToldSo() throws Exception {
        try (Socket slow = server.client(EVERYTHING)) {
            awaitClients(1);
            server.pass(LIMITS.unread().plusSeconds(1));
            show(2);
            List<String> lines = lines(slow).lines().toList();
            assertThat(lines).contains("event: snapshot", "event: cut-off");
            assertThat(lines.toString()).contains("TOO_SLOW");
            assertThat(lines.get(lines.size() - 2)).isEqualTo("0"); // the body has its proper end
            awaitClients(0);
            assertThat(server.feed().metrics().cutOff()).isEqualTo(1);
        }
    }

    @Test
    void aClientThatNeverReadsAgainIsCutOffAllTheSame() throws Exception {
        Socket silent = server.client(EVERYTHING);
        awaitClients(1);
        server.pass(LIMITS.unread().plus(LIMITS.farewell()).plusSeconds(1));
        show(2);
        awaitClients(0);
        silent.close();
    }

    @Test
    void othersAndTheReaderOfTheViewsGoOn() throws Exception {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            silent.add(server.client(EVERYTHING));
        }
        awaitClients(50);
        try (BufferedReader reader = lines(server.client("topics=province"))) {
            assertThat(nextId(reader)).isEqualTo("id: ikm1.1");
            for (int version = 2; version < 50; version++) {
                show(version); // would wait for ever if it waited for those who do not read
                assertThat(nextId(reader)).isEqualTo("id: ikm1." + version);
            }
        }
        for (Socket one : silent) {
            one.close();
        }
    }

    @Test
    void whoWasSlowForAMomentIsToldOnceOfAllThatItMissed() throws Exception {
        try (Socket slow = server.client(EVERYTHING)) {
            awaitClients(1);
            for (int version = 2; version < 20; version++) {
                show(version);
            }
            BufferedReader reader = lines(slow);
            assertThat(nextId(reader)).isEqualTo("id: ikm1.1");
            assertThat(nextId(reader)).isEqualTo("id: ikm1.19");
        }
    }

    @Test
    void aStoppingServerSaysGoodbye() throws Exception {
        try (BufferedReader reader = lines(server.client("topics=province"))) {
            nextId(reader);
            server.close();
            assertThat(reader.lines()).contains("event: goodbye", "0");
        }
    }

    private void show(int version) {
        server.feed().onSnapshot(tables.headlines(version, Point.PROVINCE).snapshot(version));
    }

    private void awaitClients(int count) {
        await().until(() -> server.feed().metrics().clients() == count);
    }

    private static BufferedReader lines(Socket socket) throws Exception {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String nextId(BufferedReader reader) throws Exception {
        String line = reader.readLine();
        while (!line.startsWith("id: ")) {
            line = reader.readLine();
        }
        return line;
    }

    private static String[] months(int count) {
        return IntStream.range(0, count)
                .mapToObj(month -> YearMonth.of(2015, 1).plusMonths(month).toString())
                .toArray(String[]::new);
    }
}
