package id.ntb.ikm.reader;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The problem that there is now, and since when. */
final class ProblemReport {

    private final Clock clock;
    private volatile Problem current;

    private record Problem(String what, Instant since) {}

    ProblemReport(Clock clock, String first) {
        this.clock = clock;
        is(Optional.of(first));
    }

    /** @param what empty when all is well */
    void is(Optional<String> what) {
        current = what.map(this::since).orElse(null);
    }

    Optional<String> current() {
        return Optional.ofNullable(current).map(problem -> problem.what() + " (since " + problem.since() + ")");
    }

    private Problem since(String what) {
        Problem before = current;
        return before != null && before.what().equals(what)
                ? before
                : new Problem(what, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
