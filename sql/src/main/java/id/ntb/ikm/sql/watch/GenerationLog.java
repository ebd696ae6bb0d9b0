package id.ntb.ikm.sql.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What has been read of the view topics of one generation. */
final class GenerationLog {

    private final Map<String, Long> last = new HashMap<>();
    private long newest;
    private long candidate;

    void row(String logical, long offset) {
        last.put(logical, offset);
    }

    void version(long version) {
        newest = version;
    }

    /** What is known now will be whole as soon as everything has been read that stands on the topics now. */
    void consider() {
        candidate = newest;
    }

    boolean hasCandidate() {
        return candidate > 0;
    }

    SinkTarget target(String generation) {
        return new SinkTarget(generation, candidate, Map.copyOf(last), Instant.now());
    }
}
