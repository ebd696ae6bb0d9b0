package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.history.EventFate;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.view.IkmProfile;
import java.util.Comparator;
import java.util.List;

/** Of a history the events that hold a slot, as JSON: registrations first, then certificates, then reports, by slot. */
final class HoldersJson {

    private static final Comparator<HistoryEntry> ORDER =
            Comparator.comparing(HistoryEntry::type).thenComparing(HistoryEntry::slot);

    private HoldersJson() {}

    static ObjectNode of(IkmProfile profile, List<HistoryEntry> history) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ikmId", profile.getIkmId())
                .put("asOf", profile.getAsOf().toString());
        ArrayNode rows = json.putArray("rows");
        history.stream()
                .filter(entry -> entry.fate() == EventFate.HOLDS)
                .sorted(ORDER)
                .forEach(entry -> rows.add(row(entry)));
        return json;
    }

    private static ObjectNode row(HistoryEntry entry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", entry.type().word())
                .put("slot", entry.slot())
                .put("topic", entry.position().topic())
                .put("partition", entry.position().partition())
                .put("offset", entry.position().offset())
                .put("eventId", entry.eventId())
                .put("recordedAt", entry.recordedAt().toString())
                .put("contested", entry.contested())
                .put(
                        "office",
                        EventTopic.parse(entry.position().topic()).orElseThrow().office());
    }
}
