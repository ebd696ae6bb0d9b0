package id.ntb.ikm.viewserver;

import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** Waits until the views contain what was published: offsets of receipts against the positions of the views' version. */
public final class ViewWait {

    private static final long PAUSE_MILLIS = 100;

    private final ViewPositions views;
    private final Duration patience;

    /**
     * Prepares to ask a view server.
     *
     * @param server base address, e.g. {@code http://127.0.0.1:8080}
     * @throws IllegalArgumentException when that is no address
     */
    public ViewWait(String server, Duration patience) {
        this(ViewLogin.at(server), patience);
    }

    /** The same with what the server is shown. */
    public ViewWait(ViewLogin login, Duration patience) {
        this.views = new ViewPositions(login);
        this.patience = patience;
    }

    /** Returns at once where the views contain all of it, else when they do or patience is at its end. */
    public WaitOutcome await(Collection<OffsetRange> ranges) throws InterruptedException {
        long start = System.nanoTime();
        WaitOutcome settled = views.compare(ranges);
        while (settled != WaitOutcome.CONTAINED
                && settled != WaitOutcome.REFUSED
                && System.nanoTime() - start < patience.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            settled = views.compare(ranges);
        }
        return settled;
    }
}
