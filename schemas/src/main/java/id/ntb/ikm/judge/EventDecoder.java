package id.ntb.ikm.judge;

import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.judge.Verdict.Refused;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Event;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads Confluent's wire format. Looks the schema up by itself before it decodes, because only then is it plain whether the
 * record or the registry is at fault.
 */
final class EventDecoder {

    private static final int FRAME = 5;

    private final SchemaLookup schemas;
    private final Deserializer<Object> deserializer;

    /** Ids of registered schemas, which stay registered: asking the client again would take longer than the rules. */
    private final Set<Integer> readable = new HashSet<>();

    EventDecoder(AvroSerdes serdes) {
        this.schemas = new SchemaLookup(serdes.client());
        this.deserializer = serdes.deserializer();
    }

    /**
     * Decodes one value.
     *
     * @throws RegistryUnavailableException when its schema is not known here yet and the registry cannot be asked
     */
    Verdict decode(String topic, byte[] value) {
        if (value == null || value.length < FRAME || value[0] != 0) {
            return new Refused(
                    "NOT_AVRO",
                    "bukan Avro dengan bingkai Confluent; terbitkan dengan KafkaAvroSerializer"
                            + " / not Avro in Confluent's framing; publish with KafkaAvroSerializer");
        }
        int schemaId = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
        return readable.contains(schemaId) ? decodeKnown(topic, value) : lookUp(schemaId, topic, value);
    }

    private Verdict lookUp(int schemaId, String topic, byte[] value) {
        return switch (schemas.find(schemaId)) {
            case UNKNOWN -> unknownSchema(schemaId);
            case NOT_AVRO -> notAvro(schemaId);
            case OTHER -> noEvent("skema / schema " + schemaId);
            case UNBOUNDED -> unbounded(schemaId);
            case EVENT -> {
                readable.add(schemaId);
                yield decodeKnown(topic, value);
            }
        };
    }

    private Verdict decodeKnown(String topic, byte[] value) {
        try {
            return accept(deserializer.deserialize(topic, value));
        } catch (SerializationException | AvroRuntimeException e) {
            SchemaLookup.requireRegistryAtHand(e);
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Refused(
                    "NOT_DECODABLE", "isi tidak cocok dengan skemanya / the content does not fit its schema: " + cause);
        }
    }

    private static Verdict accept(Object decoded) {
        return Event.in(decoded)
                .<Verdict>map(Accepted::new)
                .orElseGet(() -> noEvent(decoded.getClass().getName()));
    }

    private static Refused noEvent(String type) {
        return new Refused("NOT_AN_EVENT", "bukan kejadian IKM / not an IKM event: " + type);
    }

    private static Refused unbounded(int schemaId) {
        return new Refused(
                "SCHEMA_UNBOUNDED",
                "skema " + schemaId
                        + " memuat dirinya sendiri atau daftar tanpa isi; terbitkan dengan skema IKM / schema "
                        + schemaId + " contains itself or lists of nothing; publish with the schemas of IKM");
    }

    private static Refused unknownSchema(int schemaId) {
        return new Refused(
                "SCHEMA_UNKNOWN",
                "skema " + schemaId + " tidak ada di registri; daftarkan dulu, lalu kirim ulang / schema " + schemaId
                        + " is not in the registry; register it, then send again");
    }

    private static Refused notAvro(int schemaId) {
        return new Refused(
                "SCHEMA_NOT_AVRO",
                "skema " + schemaId + " bukan skema Avro; terbitkan dengan skema IKM / schema " + schemaId
                        + " is no Avro schema; publish with the schemas of IKM");
    }
}
