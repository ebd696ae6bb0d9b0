package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.history.EventFate;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.view.IkmProfile;
import java.util.Comparator;
import java.util.List;

/** Of a history the events that hold a slot, as JSON: registrations first, then certificates, then reports, by slot. */
final class HoldersJson {

    private static final Comparator<HistoryEntry> ORDER = Comparator.<HistoryEntry, EventType>comparing(
                    entry -> entry.topic().type())
            .thenComparing(entry -> entry.said().slot());

    /** What all other answers call {@code type}; readers of {@code /api/v1} know it here by this name. */
    private static final String KIND = "kind";

    private HoldersJson() {}

    static ObjectNode of(IkmProfile profile, List<HistoryEntry> history) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ikmId", profile.getIkmId())
                .put("asOf", profile.getAsOf().toString());
        ArrayNode rows = json.putArray("rows");
        history.stream()
                .filter(entry -> entry.outcome().fate() == EventFate.HOLDS)
                .sorted(ORDER)
                .forEach(entry -> rows.add(row(entry)));
        return json;
    }

    private static ObjectNode row(HistoryEntry entry) {
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put(KIND, entry.topic().type().word())
                .put("slot", entry.said().slot());
        return HistoryJson.addPosition(entry.position(), row)
                .put("eventId", entry.said().eventId())
                .put("recordedAt", entry.said().recordedAt().toString())
                .put("contested", entry.outcome().contested())
                .put("office", entry.topic().office());
    }
}
