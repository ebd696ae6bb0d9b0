package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that are too long, and connections that never come to the point. */
@Timeout(60)
class HostileConnectionsTest extends ServerFixture {

    @Override
    void prepare() {
        views.show(new TestSnapshots().headlines(1, Point.PROVINCE).snapshot(1));
    }

    @Test
    void refusesALineThatIsTooLong() throws Exception {
        assertThat(statusOf("GET /api/v1/province?at=" + "1".repeat(20_000) + " HTTP/1.1\r\n")).isEqualTo(414);
    }

    @Test
    void refusesHeadersThatAreTooLong() throws Exception {
        assertThat(statusOf("GET /api/v1/province HTTP/1.1\r\nHost: localhost\r\nX: " + "1".repeat(20_000) + "\r\n"))
                .isEqualTo(431);
    }

    @Test
    void closesAConnectionThatTricklesItsHeaders() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, 1, 1);
        SlowRequests slow = new SlowRequests(Duration.ofMillis(200));
        connector.addBean(slow);
        server.addConnector(connector);
        slow.setHandler(new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(
                    org.eclipse.jetty.server.Request request,
                    org.eclipse.jetty.server.Response response,
                    org.eclipse.jetty.util.Callback callback) {
                callback.succeeded();
                return true;
            }
        });
        server.setHandler(slow);
        server.start();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            assertThat(isClosedWhileTrickling(socket)).isTrue();
        } finally {
            server.stop();
        }
    }

    /** Goes on until the connection is closed, or the test has taken too long. */
    private static boolean isClosedWhileTrickling(Socket socket) throws InterruptedException {
        try {
            while (true) {
                socket.getOutputStream().write('1');
                socket.setSoTimeout(20); // the pace; a closed connection shows at once
                read(socket);
            }
        } catch (IOException e) {
            return true;
        }
    }

    private static void read(Socket socket) throws IOException {
        try {
            if (socket.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
        } catch (java.net.SocketTimeoutException e) {
            // still open
        }
    }

    private int statusOf(String head) throws IOException {
        int port = request("/").build().uri().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 431".length());
            return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length()));
        }
    }
}
