package id.ntb.ikm.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.topic.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An event before the rules have seen it: the tree that a line of NDJSON would hold, and where its values are from. Values
 * other than text stand in it as what they were read to, so that nobody reads them again.
 */
public final class EventDraft {

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> headings = new HashMap<>();

    EventDraft(EventType type) {
        tree.put("type", type.word());
    }

    /** To be filled up and turned into an event; once, because that changes it. */
    public ObjectNode tree() {
        return tree;
    }

    /** The heading of the column that a field of the event is from; the field's own name where it is from none. */
    public String headingOf(String avroPath) {
        return headings.getOrDefault(avroPath.replaceAll("\\[[0-9]+]", ""), avroPath);
    }

    void from(String avroPath, String heading) {
        headings.put(avroPath, heading);
    }

    /** @param value text, whole number, {@code BigDecimal}, {@code LocalDate} or {@code Instant} */
    void put(String avroName, String heading, Object value) {
        put(tree, avroName, value);
        from(avroName, heading);
    }

    void putAll(String avroName, String heading, List<String> values) {
        values.forEach(tree.putArray(avroName)::add);
        from(avroName, heading);
    }

    /** Of the one line of a production report. */
    void putInLine(String avroName, String heading, Object value) {
        ArrayNode lines = tree.withArray("lines");
        put(lines.isEmpty() ? lines.addObject() : (ObjectNode) lines.get(0), avroName, value);
        from("lines." + avroName, heading);
    }

    private static void put(ObjectNode object, String name, Object value) {
        if (value instanceof String text) {
            object.put(name, text);
        } else {
            object.putPOJO(name, value);
        }
    }
}
