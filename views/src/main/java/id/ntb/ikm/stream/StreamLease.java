package id.ntb.ikm.stream;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place that an open stream takes, from its beginning to its end. */
final class StreamLease implements StreamConnection.Closing {

    private static final Logger LOG = LoggerFactory.getLogger(StreamLease.class);

    private final Request request;
    private final Followers followers;
    private final FeedMetrics metrics;
    private final Runnable leave;

    StreamLease(Request request, Followers followers, FeedMetrics metrics, Runnable leave) {
        this.request = request;
        this.followers = followers;
        this.metrics = metrics;
        this.leave = leave;
    }

    void begin(StreamConnection connection) {
        metrics.opened();
        request.addIdleTimeoutListener(timeout -> false); // silence is no fault of the client's
        followers.add(connection);
    }

    @Override
    public void closed(StreamConnection connection, Optional<StreamEnd> why) {
        leave.run();
        metrics.closed(why);
        if (why.filter(StreamEnd.TOO_SLOW::equals).isPresent()) {
            LOG.info("Cut off {}, which did not read what it was sent", Request.getRemoteAddr(request));
        }
    }

    @Override
    public void abort() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
}
