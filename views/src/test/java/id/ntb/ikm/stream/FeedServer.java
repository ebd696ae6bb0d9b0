package id.ntb.ikm.stream;

import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.view.IkmProfile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A feed that can be reached by HTTP, with a clock that a test sets, and buffers that are soon full. */
final class FeedServer implements AutoCloseable {

    private static final int SMALL = 8 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final ViewFeed feed;
    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    FeedServer(StreamLimits limits, ViewSnapshot first) throws Exception {
        feed = new ViewFeed(new NoViews(), ReferenceData.load(), limits, () -> now);
        feed.onSnapshot(first);
        connector.setAcceptedSendBufferSize(SMALL);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                feed.stream(request, response, callback);
                return true;
            }
        });
        server.start();
        feed.start();
    }

    ViewFeed feed() {
        return feed;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A client that has asked for the stream, has got a first byte of it, and reads on when a test does. */
    Socket client(String query) throws Exception {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
        String request = "GET /stream?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().read();
        return socket;
    }

    @Override
    public void close() throws Exception {
        feed.close();
        server.stop();
    }

    /** The feed is told of versions by the test. */
    private static final class NoViews implements CurrentViews {

        @Override
        public Optional<ViewSnapshot> snapshot() {
            return Optional.empty();
        }

        @Override
        public Optional<IkmProfile> profile(String ikmId) {
            return Optional.empty();
        }

        @Override
        public SortedMap<String, IkmProfile> profiles() {
            return new TreeMap<>();
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }

        @Override
        public void addListener(SnapshotListener listener) {
            // it is called directly
        }
    }
}
