package id.ntb.ikm.stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.RowVersion;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Differences as text. */
final class FeedText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FeedText() {}

    static Body body(Difference difference, RowFilter filter) {
        ViewCursor to = ViewCursor.of(difference.to());
        StringBuilder text = new StringBuilder(head(difference.to(), difference.since(), to.toString()));
        text.append(",\"rows\":[");
        int empty = text.length();
        difference.to().forEach((key, row) -> {
            if (filter.admits(key) && RowVersion.of(row) > difference.after()) {
                text.append(text.length() == empty ? "" : ",").append(put(key, row));
            }
        });
        text.append("],\"removed\":").append(removed(difference, filter)).append('}');
        String type = difference.since().isPresent() ? "change" : "snapshot";
        return new Body(to, type, FeedPart.shared(text.toString()));
    }

    /**
     * That nothing has changed.
     *
     * @param next where to go on; not the cursor itself, or a cache that keeps this answer would send its reader here again and again
     */
    static String nothing(ViewSnapshot snapshot, String next) {
        return "{" + head(snapshot, Optional.of(ViewCursor.of(snapshot)), next) + ",\"rows\":[],\"removed\":[]}";
    }

    static ObjectNode json(ResetReason reason) {
        return JSON.objectNode().put("reason", reason.name()).put("detail", reason.text());
    }

    /** An object but for its braces. */
    private static String head(ViewSnapshot to, Optional<ViewCursor> since, String next) {
        String object = JSON.objectNode()
                .put("cursor", ViewCursor.of(to).toString())
                .put("since", since.map(ViewCursor::toString).orElse(null))
                .put("next", next)
                .put("generation", to.version().getGeneration())
                .put("version", to.version().getVersion())
                .put("asOf", to.version().getAsOf().toString())
                .put("publishedAt", to.version().getPublishedAt().toString())
                .toString();
        return object.substring(1, object.length() - 1);
    }

    private static String put(RowKey key, SpecificRecord row) {
        ObjectNode json = name(key);
        json.set("row", AvroJson.OF_ROWS.object(row));
        return json.toString();
    }

    private static ArrayNode removed(Difference difference, RowFilter filter) {
        ArrayNode removed = JSON.arrayNode();
        difference.removed().stream().filter(filter::admits).map(FeedText::name).forEach(removed::add);
        return removed;
    }

    private static ObjectNode name(RowKey key) {
        return JSON.objectNode().put("topic", key.topic()).put("key", key.key());
    }
}
