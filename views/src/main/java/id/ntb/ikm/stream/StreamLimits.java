package id.ntb.ikm.stream;

import java.time.Duration;

/**
 * What clients may cost.
 *
 * @param clients streams that are open at a time, and as many requests that are held
 * @param filters different selections of rows at a time; a snapshot of one is a few MB at most
 * @param heartbeat longest silence on a stream: proxies take a minute without a byte for the end
 * @param unread how long a client may leave 64 KB unread before it is cut off
 * @param farewell how long a client that is cut off has to read why
 * @param lifetime how long a stream stays open, and up to half as long again, so that clients spread over servers
 */
public record StreamLimits(
        int clients, int filters, Duration heartbeat, Duration unread, Duration farewell, Duration lifetime) {

    public static final StreamLimits DEFAULT = new StreamLimits(
            4_096, 32, Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofMinutes(10));
}
