package id.ntb.ikm.reader;

import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.view.ViewVersion;
import java.util.Map;
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
    private static final long FIRST = 1;

    private final ViewTables tables = new ViewTables();
    private final NavigableMap<Long, VersionParts> waiting = new TreeMap<>();
    private long highest = BEFORE_ALL;
    /** The only version that may be shown next; versions are numbered without gaps. */
    private long next = FIRST;
    /** All that is left of versions up to this one has been handed over, whatever they state. */
    private long conceded = BEFORE_ALL;
    /** The oldest version that may still be shown; rows of older ones need not wait. */
    private long oldest = NOT_YET;

    /** @param row a row whose {@code version} says which version changed it last */
    void row(RowKey key, SpecificRecord row) {
        take(RowVersion.of(row), key, row);
    }

    /** @param version that the row is no more since */
    void removal(RowKey key, long version) {
        take(version, key, null);
    }

    private void take(long version, RowKey key, SpecificRecord row) {
        see(version);
        if (version >= oldestWaiting()) {
            partsOf(version).count(key.topic());
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
     *
     * <p>May be called again where counting does not get on: what is known of older versions is then applied unseen.
     */
    void settle() {
        oldest = Math.max(highest, 0);
        next = highest == BEFORE_ALL ? FIRST : highest;
        NavigableMap<Long, VersionParts> older = waiting.headMap(oldest, false);
        older.forEach((version, parts) -> parts.applyTo(tables, version));
        older.clear();
    }

    /**
     * Takes the version that {@link #settle()} settled on as complete as it is. To be called when everything has been handed
     * over that was written at that time: rows that are missing then have been compacted away, and will never come.
     */
    void concede() {
        conceded = oldest;
    }

    /** Whether a version is stated that cannot be shown yet. */
    boolean blocked() {
        return newestComplete().isEmpty()
                && waiting.values().stream().anyMatch(parts -> parts.statement().isPresent());
    }

    /** The newest complete version, if it is newer than the last one that this method returned. */
    Optional<ViewSnapshot> assemble() {
        return newestComplete().map(version -> {
            NavigableMap<Long, VersionParts> applied = waiting.headMap(version.getVersion(), true);
            applied.forEach((number, parts) -> parts.applyTo(tables, number));
            applied.clear();
            oldest = version.getVersion() + 1;
            next = oldest;
            return tables.snapshot(version);
        });
    }

    /** What the oldest version that was not shown yet waits for; empty when there is none. */
    Optional<String> missing() {
        return Optional.ofNullable(waiting.firstEntry())
                .map(first -> first.getKey() == next
                        ? first.getValue().describe(next)
                        : "version " + next + ": its record on the version topic");
    }

    /** A later version that is complete must not overtake one that is not, nor one whose record is missing. */
    private Optional<ViewVersion> newestComplete() {
        Optional<ViewVersion> newest = Optional.empty();
        long turn = next;
        for (Map.Entry<Long, VersionParts> version : waiting.entrySet()) {
            if (version.getKey() != turn || !complete(version)) {
                break;
            }
            newest = version.getValue().statement();
            turn++;
        }
        return newest;
    }

    private boolean complete(Map.Entry<Long, VersionParts> version) {
        VersionParts parts = version.getValue();
        return parts.complete()
                || (version.getKey() <= conceded && parts.statement().isPresent());
    }

    private void see(long version) {
        highest = Math.max(highest, version);
        if (oldest == NOT_YET) {
            waiting.headMap(highest).clear();
        }
    }

    private void change(long version, RowKey key, SpecificRecord row) {
        if (version >= oldest) {
            partsOf(version).add(key, row);
        } else if (row == null) {
            tables.remove(key, version);
        } else {
            tables.put(key, row);
        }
    }

    private VersionParts partsOf(long version) {
        return waiting.computeIfAbsent(version, v -> new VersionParts());
    }

    private long oldestWaiting() {
        return oldest == NOT_YET ? highest : oldest;
    }
}
