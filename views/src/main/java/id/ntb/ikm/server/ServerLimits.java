package id.ntb.ikm.server;

import id.ntb.ikm.stream.StreamLimits;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * What connections may cost, whoever makes them.
 *
 * @param connections at a time; more wait in the operating system until one is closed
 * @param requestBytes of a request's line and headers together
 * @param idle after which a connection is closed on which nothing happens
 * @param request longest time from one answer to the next request, however slowly its headers come
 */
record ServerLimits(int connections, int requestBytes, Duration idle, Duration request) {

    /** Twice as many as there may be streams: the others come and go. The longest request of our own has 300 bytes. */
    static final ServerLimits DEFAULT = new ServerLimits(
            2 * StreamLimits.DEFAULT.clients(), 8 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(40));

    /** What the operating system keeps for a client that does not read, in place of some MB. */
    private static final int SEND_BUFFER = 256 * 1024;

    /** Waiting to be accepted when all come back at once. */
    private static final int BACKLOG = 4_096;

    void applyTo(HttpConfiguration http) {
        http.setRequestHeaderSize(requestBytes);
        http.setIdleTimeout(idle.toMillis());
    }

    void applyTo(ServerConnector connector, Server server) {
        connector.setIdleTimeout(idle.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        server.addBean(new NetworkConnectionLimit(connections, connector));
    }
}
