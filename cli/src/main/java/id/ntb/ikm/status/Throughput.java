package id.ntb.ikm.status;

import id.ntb.ikm.generation.GenerationState;
import java.time.Duration;
import java.time.Instant;

/** How fast a generation reads events. */
final class Throughput {

    /** The rate is that of the last versions; where they are older nothing has been read since. */
    private static final Duration HOLDS = Duration.ofSeconds(60);

    private Throughput() {}

    /** Events per second; 0 where none was read within a minute. */
    static double of(GenerationState state, Instant now) {
        return state.version()
                        .filter(version -> version.getPublishedAt().plus(HOLDS).isAfter(now))
                        .isPresent()
                ? state.eventsPerSecond()
                : 0;
    }
}
