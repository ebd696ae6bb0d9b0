package id.ntb.ikm.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notices that something of a newer version is known, yet none has been shown for a while. */
final class Standstill {

    /** A version is readable at once, and its rows are read within seconds, the first one's too. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final Clock clock;
    private Instant since;

    Standstill(Clock clock) {
        this.clock = clock;
    }

    /** A newer version has been shown. */
    void ended() {
        since = null;
    }

    /**
     * What to report, once it has lasted too long.
     *
     * @param missing what the next version waits for; empty where nothing is known of one
     */
    Optional<String> problem(Optional<String> missing) {
        if (missing.isEmpty()) {
            ended();
            return Optional.empty();
        }
        if (since == null) {
            since = clock.instant();
        }
        boolean tooLong = since.plus(AT_MOST).isBefore(clock.instant());
        return tooLong ? missing.map(what -> "the views shown are not the newest; " + what) : Optional.empty();
    }
}
