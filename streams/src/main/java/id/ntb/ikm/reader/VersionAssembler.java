package id.ntb.ikm.reader;

import id.ntb.ikm.view.ViewVersion;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * Turns rows and version records, which arrive topic by topic, into snapshots of whole versions. Knows nothing of
 * Kafka but that the records of one topic arrive in order.
 *
 * <p>First it catches up: topics are compacted, so of old versions only some rows are left and no count can be
 * checked; all rows are applied as they come and nothing is shown. From {@link #settle()} on, rows wait until their
 * version is complete. See RATIONALE.md. Not thread-safe.
 */
final class VersionAssembler {

    private static final long BEFORE_ALL = -1;
    private static final long NOT_YET = Long.MAX_VALUE;

    private final ViewTables tables = new ViewTables();
    private final NavigableMap<Long, VersionParts> waiting = new TreeMap<>();
    private long highest = BEFORE_ALL;
    /** The oldest version that may still be shown; rows of older ones need not wait. */
    private long oldest = NOT_YET;

    /** @param row a row whose {@code version} says which version changed it last */
    void row(String topic, RowKey key, SpecificRecord row) {
        take((long) row.get(row.getSchema().getField("version").pos()), topic, key, row);
    }

    /** @param version that the row is no more since */
    void removal(String topic, RowKey key, long version) {
        take(version, topic, key, null);
    }

    private void take(long version, String topic, RowKey key, SpecificRecord row) {
        see(version);
        if (version >= oldestWaiting()) {
            partsOf(version).count(topic);
        }
        change(version, key, row);
    }

    void version(ViewVersion version) {
        see(version.getVersion());
        if (version.getVersion() >= oldestWaiting()) {
            partsOf(version.getVersion()).state(version);
        }
    }

    /**
     * Ends the catching up. The first version to be shown is the highest seen until now, or a later one; before it is
     * asked for, everything must be handed over that was written when this method is called.
     */
    void settle() {
        oldest = Math.max(highest, 0);
    }

    /** The newest complete version, if it is newer than the last one that this method returned. */
    Optional<ViewSnapshot> assemble() {
        return newestComplete().map(version -> {
            NavigableMap<Long, VersionParts> applied = waiting.headMap(version.getVersion(), true);
            applied.values().forEach(parts -> parts.applyTo(tables));
            applied.clear();
            oldest = version.getVersion() + 1;
            return tables.snapshot(version);
        });
    }

    /** What the oldest version that was not shown yet waits for; empty when there is none. */
    Optional<String> missing() {
        return Optional.ofNullable(waiting.firstEntry())
                .map(entry -> entry.getValue().describe(entry.getKey()));
    }

    private Optional<ViewVersion> newestComplete() {
        Optional<ViewVersion> newest = Optional.empty();
        for (VersionParts parts : waiting.values()) {
            if (parts.complete()) {
                newest = parts.statement();
            } else if (parts.statement().isPresent()) {
                break; // a later version that is complete must not overtake it
            }
        }
        return newest;
    }

    private void see(long version) {
        highest = Math.max(highest, version);
        if (oldest == NOT_YET) {
            waiting.headMap(highest).clear();
        }
    }

    private void change(long version, RowKey key, SpecificRecord row) {
        if (version < oldest) {
            tables.put(key, row);
        } else {
            partsOf(version).add(key, row);
        }
    }

    private VersionParts partsOf(long version) {
        return waiting.computeIfAbsent(version, v -> new VersionParts());
    }

    private long oldestWaiting() {
        return oldest == NOT_YET ? highest : oldest;
    }
}
