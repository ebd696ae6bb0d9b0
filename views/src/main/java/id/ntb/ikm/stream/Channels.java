package id.ntb.ikm.stream;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The channels that somebody follows, bounded in number as each keeps a snapshot. Safe for use by many threads. */
final class Channels {

    private final int most;
    private final InstantSource clock;
    private final Map<RowFilter, Shared> open = new HashMap<>();

    private static final class Shared {

        private final FeedChannel channel;
        private int followers;

        Shared(FeedChannel channel) {
            this.channel = channel;
        }
    }

    Channels(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * Joins those who follow the rows.
     *
     * @throws FeedRefusal when too many different filters are in use
     */
    synchronized FeedChannel join(RowFilter filter) {
        if (!open.containsKey(filter)) {
            requireRoom();
        }
        Shared shared = open.computeIfAbsent(filter, f -> new Shared(new FeedChannel(f, clock)));
        shared.followers++;
        return shared.channel;
    }

    /** To be called once for each who joined. An unused channel stays until its place is needed: readers come back. */
    synchronized void leave(RowFilter filter) {
        open.get(filter).followers--;
    }

    synchronized void tidy(Timeline timeline) {
        open.values().forEach(shared -> shared.channel.tidy(timeline));
    }

    private void requireRoom() {
        if (open.size() >= most) {
            open.values().removeIf(shared -> shared.followers == 0);
        }
        if (open.size() >= most) {
            throw FeedRefusal.unavailable(
                    "readers follow " + most
                            + " different selections of rows already; take a wider one that others follow too, or try again later");
        }
    }
}
