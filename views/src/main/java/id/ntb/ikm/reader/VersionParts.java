package id.ntb.ikm.reader;

import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.ViewVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** What has arrived of one version: its rows, and the statement of how many they must be. */
final class VersionParts {

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private ViewVersion statement;

    /** @param row null removes the row */
    private record Change(RowKey key, SpecificRecord row) {}

    void count(String topic) {
        rows.merge(topic, 1, Integer::sum);
    }

    void add(RowKey key, SpecificRecord row) {
        changes.add(new Change(key, row));
    }

    void state(ViewVersion version) {
        statement = version;
    }

    Optional<ViewVersion> statement() {
        return Optional.ofNullable(statement);
    }

    boolean complete() {
        return statement != null
                && statement.getRows().entrySet().stream().allMatch(e -> rowsOf(e.getKey()) == e.getValue());
    }

    /** @param version that they are of */
    void applyTo(ViewTables tables, long version) {
        for (Change change : changes) {
            if (change.row() == null) {
                tables.remove(change.key(), version);
            } else {
                tables.put(change.key(), change.row());
            }
        }
    }

    /** Says what is not there yet, e.g. {@code version 17: cell has 3 of 5 rows}. */
    String describe(long version) {
        if (statement == null) {
            return "version " + version + ": its record on the version topic";
        }
        List<String> parts = new ArrayList<>();
        new TreeMap<>(statement.getRows()).forEach((topic, stated) -> {
            if (rowsOf(topic) != stated) {
                parts.add(topic + " has " + rowsOf(topic) + " of " + stated + " rows");
            }
        });
        return "version " + version + ": " + String.join(", ", parts);
    }

    private int rowsOf(String topic) {
        return rows.getOrDefault(topic, 0);
    }
}
