package id.ntb.ikm.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The views as a reader keeps them who applies what it is told, and believes nothing that does not fit. */
final class Replica {

    private final TreeMap<String, String> rows = new TreeMap<>();
    private Optional<String> cursor = Optional.empty();

    /** Where to go on. */
    Optional<String> cursor() {
        return cursor;
    }

    Map<String, String> rows() {
        return rows;
    }

    /** A snapshot, or a change of what it has; anything else is an error. */
    void apply(JsonNode told) {
        if (told.get("since").isNull()) {
            rows.clear();
        } else if (!cursor.equals(Optional.of(told.get("since").asText()))) {
            throw new IllegalStateException("at " + cursor + " came a change since " + told.get("since"));
        } else if (cursor.equals(Optional.of(told.get("cursor").asText()))) {
            throw new IllegalStateException(cursor + " came twice");
        }
        told.get("removed").forEach(row -> rows.remove(key(row)));
        told.get("rows").forEach(row -> rows.put(key(row), row.get("row").toString()));
        cursor = Optional.of(told.get("cursor").asText());
    }

    private static String key(JsonNode row) {
        return row.get("topic").asText() + " " + row.get("key").asText();
    }
}
