package id.ntb.ikm.province;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** An office that registers one firm after the other, sends junk after each, and does not stop by itself. */
final class PublishingFirms implements AutoCloseable {

    private static final int MOST = 100_000;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Integer> published;

    private PublishingFirms(Installation installation, int first) {
        this.published = CompletableFuture.supplyAsync(() -> publish(installation, first));
    }

    /** @param first so many at once, to begin with */
    static PublishingFirms start(Installation installation, int first) throws Exception {
        installation.publish(TeaFirms.open(first));
        return new PublishingFirms(installation, first);
    }

    private int publish(Installation installation, int first) {
        var firms = TeaFirms.open(MOST);
        int count = first;
        try {
            while (!stopped.get() && count < MOST) {
                installation.publish(List.of(firms.get(count)));
                installation.publishJunk("5202-" + count);
                count++;
            }
        } catch (Exception e) {
            throw new IllegalStateException("after " + count + " firms", e);
        }
        return count;
    }

    /** Returns how many firms there are. */
    int stop() {
        stopped.set(true);
        return published.join();
    }

    @Override
    public void close() {
        stop();
    }
}
