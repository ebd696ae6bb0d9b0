package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.topic.Event;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/** Writes events as the NDJSON lines that {@link Sheet} reads. */
public final class EventJson {

    private static final AvroJson JSON = new AvroJson(EventJson::local, EventJson::saysNothing);

    private EventJson() {}

    /**
     * One line, without its end. What is absent or empty is left out, so an event without an id gets its id when read.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public static String line(SpecificRecord event) {
        String type = Event.of(event).type().word();
        ObjectNode line = JsonNodeFactory.instance.objectNode().put(RowReader.TYPE, type);
        return line.setAll(JSON.object(event)).toString();
    }

    private static String local(Instant time) {
        return time.atZone(EventRules.WITA).toOffsetDateTime().toString();
    }

    private static boolean saysNothing(JsonNode value) {
        return RecordReader.isBlank(value) || (value.isArray() && value.isEmpty());
    }
}
