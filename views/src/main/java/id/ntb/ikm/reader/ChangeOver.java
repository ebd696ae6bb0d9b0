package id.ntb.ikm.reader;

import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides when readers who follow the pointer to another generation are shown its versions: not before one of them contains all that
 * they have seen. Both generations read on all the time, and the one may be some events behind the other at that moment.
 */
final class ChangeOver {

    /** An operator may lead readers to older figures on purpose. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final InstantSource clock;
    private Instant since = Instant.MIN;
    private Optional<ViewSnapshot> waiting = Optional.empty();

    ChangeOver(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes note that a generation is followed from here on, whichever it is. */
    void begin() {
        since = clock.instant();
        waiting = Optional.empty();
    }

    /**
     * What to show now, if it is time for anything new.
     *
     * @param assembled the newest version, if there is one that was not here before; it waits until it may be shown
     * @param shown what readers see now; empty where they see nothing
     */
    Optional<ViewSnapshot> toShow(Optional<ViewSnapshot> assembled, Optional<ViewSnapshot> shown) {
        Optional<ViewSnapshot> next = assembled.or(() -> waiting);
        boolean allowed = next.filter(version -> isAllowed(version.version(), shown.map(ViewSnapshot::version)))
                .isPresent();
        waiting = allowed ? Optional.empty() : next;
        return allowed ? next : Optional.empty();
    }

    private boolean isAllowed(ViewVersion version, Optional<ViewVersion> shown) {
        return shown.filter(seen -> !seen.getGeneration().equals(version.getGeneration()))
                .map(seen -> containsAll(version, seen) || !clock.instant().isBefore(since.plus(LONGEST)))
                .orElse(true);
    }

    private static boolean containsAll(ViewVersion version, ViewVersion shown) {
        Map<String, Long> read = new HashMap<>();
        version.getPositions().forEach(at -> read.put(place(at), at.getNextOffset()));
        return !version.getAsOf().isBefore(shown.getAsOf())
                && shown.getPositions().stream().allMatch(at -> read.getOrDefault(place(at), 0L) >= at.getNextOffset());
    }

    private static String place(Position at) {
        return at.getTopic() + '/' + at.getPartition();
    }
}
