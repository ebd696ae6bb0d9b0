package id.ntb.ikm.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.topic.EventType;
import java.util.HashMap;
import java.util.Map;

/** An event before the rules have seen it: the tree that a line of NDJSON would hold, and where its values are from. */
public final class EventDraft {

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> headings = new HashMap<>();

    EventDraft(EventType type) {
        tree.put("type", type.word());
    }

    /** A copy, because reading changes it. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** The heading of the column that a field of the event is from; the field's own name where it is from none. */
    public String headingOf(String avroPath) {
        return headings.getOrDefault(avroPath.replaceAll("\\[[0-9]+]", ""), avroPath);
    }

    ObjectNode node() {
        return tree;
    }

    void from(String avroPath, String heading) {
        headings.put(avroPath, heading);
    }

    void put(String avroName, String heading, String value) {
        tree.put(avroName, value);
        from(avroName, heading);
    }
}
