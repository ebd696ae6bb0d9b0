package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.history.RecordPosition;
import java.util.List;
import java.util.Objects;

/** A history as JSON; every row has every field, null where there is nothing to say. */
final class HistoryJson {

    private HistoryJson() {}

    static ObjectNode of(String ikmId, List<HistoryEntry> entries) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("ikmId", ikmId).put("total", entries.size());
        ArrayNode rows = json.putArray("rows");
        entries.forEach(entry -> rows.add(row(entry)));
        return json;
    }

    private static ObjectNode row(HistoryEntry entry) {
        ObjectNode row = position(entry.position())
                .put("eventId", entry.eventId())
                .put("type", entry.type().word())
                .put("slot", entry.slot())
                .put("recordedAt", Objects.toString(entry.recordedAt(), null))
                .put("fate", entry.fate().name());
        row.set("heldBy", entry.heldBy() == null ? null : position(entry.heldBy()));
        return row.put("inCharge", entry.inCharge())
                .put("code", entry.code())
                .put("reason", entry.reason())
                .put("summary", entry.summary());
    }

    private static ObjectNode position(RecordPosition position) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("topic", position.topic())
                .put("partition", position.partition())
                .put("offset", position.offset());
    }
}
