package id.ntb.ikm.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Closes connections that take too long to say what they want. The idle timeout begins anew with each byte, so a client that sends one now
 * and then would hold its connection for ever.
 */
final class SlowRequests extends Handler.Wrapper implements Connection.Listener {

    /** In the place of a time: a request is being answered. */
    private static final long BUSY = Long.MIN_VALUE;

    private final long most;
    private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("slow-requests", true);
    /** Since when each connection has asked for nothing, in nanoseconds. */
    private final Map<Connection, Long> waiting = new ConcurrentHashMap<>();

    /** @param most from the opening of a connection, or the end of an answer, to the end of the next request's headers */
    SlowRequests(Duration most) {
        this.most = most.toNanos();
        installBean(scheduler);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        again();
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(connection, System.nanoTime());
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        waiting.replace(connection, BUSY);
        Request.addCompletionListener(request, failure -> waiting.replace(connection, System.nanoTime()));
        return super.handle(request, response, callback);
    }

    private void again() {
        scheduler.schedule(this::closeThoseThatWaitTooLong, most / 4, TimeUnit.NANOSECONDS);
    }

    private void closeThoseThatWaitTooLong() {
        long now = System.nanoTime();
        waiting.forEach((connection, since) -> {
            if (since != BUSY && now - since > most) {
                connection.getEndPoint().close();
            }
        });
        again();
    }
}
