package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Reads one record of an attack; {@code hostile/README.md} has the notation. */
final class RecordReader {

    private static final Map<EventType, Schema> SCHEMAS = Map.of(
            EventType.REGISTRATION, Registration.SCHEMA$,
            EventType.CERTIFICATION, Certification.SCHEMA$,
            EventType.PRODUCTION, Production.SCHEMA$);

    private final EventBytes events;
    private final String office;
    private final Instant published;

    /**
     * @param office that publishes, unless a record says otherwise
     * @param published when, as the producer states it
     */
    RecordReader(EventBytes events, String office, Instant published) {
        this.events = events;
        this.office = office;
        this.published = published;
    }

    /** @param eventId unless the record states one */
    HostileRecord read(JsonNode written, String eventId) {
        ObjectNode fields = written.deepCopy();
        JsonNode topic = fields.remove("topic");
        JsonNode key = fields.remove("key");
        JsonNode time = fields.remove("timestamp");
        Headers headers = headers(fields.remove("headers"));
        Outcome must = Outcome.parse(fields.remove("must").asText());
        JsonNode onBroker = fields.remove("onBroker");
        String ikmId = ikmId(fields);
        byte[] value = value(fields, ikmId, eventId);
        String destination = topic == null ? new EventTopic(office, typeOf(written)).topic() : topic.asText();
        byte[] recordKey = key == null ? ikmId.getBytes(StandardCharsets.UTF_8) : Bytes.of(key);
        return new HostileRecord(
                new ProducerRecord<>(destination, null, recordKey, value, headers),
                time == null ? published.toEpochMilli() : time.asLong(),
                must,
                onBroker == null ? must : Outcome.parse(onBroker.asText()));
    }

    /** The stated id, or that of firm {@code ikm} of office {@code of}, {@code elsewhere} with a key of another partition. */
    private String ikmId(ObjectNode fields) {
        JsonNode of = fields.remove("of");
        JsonNode number = fields.remove("ikm");
        JsonNode elsewhere = fields.remove("elsewhere");
        if (fields.has("ikmId")) {
            return fields.get("ikmId").asText("");
        }
        return FirmNumbers.ikmId(
                of == null ? office : of.asText(), number == null ? 1 : number.asInt(), elsewhere == null ? 0 : 1);
    }

    private byte[] value(ObjectNode fields, String ikmId, String eventId) {
        if (fields.has("value")) {
            byte[] value = Bytes.of(fields.get("value"));
            return fields.has("schema") ? events.frame(fields.get("schema"), value) : value;
        }
        EventType type = typeOf(fields);
        JsonNode append = fields.remove("append");
        JsonNode before = fields.remove("before");
        JsonNode cut = fields.remove("cut");
        JsonNode schema = fields.remove("schema");
        fields.set(type == EventType.PRODUCTION ? "period" : "effectiveFrom", fields.remove(type.word()));
        putUnlessStated(fields, "ikmId", ikmId);
        putUnlessStated(fields, "eventId", eventId);
        putUnlessStated(fields, "office", office);
        return mangled(events.write(fields, SCHEMAS.get(type), schema, before), append, cut);
    }

    private static byte[] mangled(byte[] value, JsonNode append, JsonNode cut) {
        byte[] more = append == null ? new byte[0] : Bytes.of(append);
        int kept = value.length - (cut == null ? 0 : cut.asInt());
        byte[] mangled = new byte[kept + more.length];
        System.arraycopy(value, 0, mangled, 0, kept);
        System.arraycopy(more, 0, mangled, kept, more.length);
        return mangled;
    }

    private static void putUnlessStated(ObjectNode fields, String name, String text) {
        if (!fields.has(name)) {
            fields.set(name, JsonNodeFactory.instance.textNode(text));
        }
    }

    /** Records that are no events go to the topic of registrations. */
    private static EventType typeOf(JsonNode fields) {
        for (EventType type : EventType.values()) {
            if (fields.has(type.word())) {
                return type;
            }
        }
        return EventType.REGISTRATION;
    }

    private static Headers headers(JsonNode stated) {
        Headers headers = new RecordHeaders();
        for (int i = 0; stated != null && i < stated.get("count").asInt(); i++) {
            headers.add("h" + i, new byte[stated.get("bytes").asInt()]);
        }
        return headers;
    }
}
