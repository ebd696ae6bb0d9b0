package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.history.HistoryEntry.Outcome;
import id.ntb.ikm.history.HistoryEntry.Said;
import id.ntb.ikm.topic.RecordPosition;
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
        Said said = entry.said();
        Outcome outcome = entry.outcome();
        ObjectNode row = position(entry.position())
                .put("eventId", said.eventId())
                .put("type", entry.topic().type().word())
                .put("slot", said.slot())
                .put("recordedAt", Objects.toString(said.recordedAt(), null))
                .put("fate", outcome.fate().name());
        row.set("heldBy", outcome.heldBy() == null ? null : position(outcome.heldBy()));
        return row.put("inCharge", outcome.inCharge())
                .put("code", outcome.code())
                .put("reason", outcome.reason())
                .put("summary", said.summary());
    }

    private static ObjectNode position(RecordPosition position) {
        return addPosition(position, JsonNodeFactory.instance.objectNode());
    }

    /** Adds the three fields that say where a record stands. */
    static ObjectNode addPosition(RecordPosition position, ObjectNode row) {
        return row.put("topic", position.topic())
                .put("partition", position.partition())
                .put("offset", position.offset());
    }
}
