package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/** Makes values in Confluent's framing of events as attacks write them. */
final class EventBytes {

    private static final int FRAME = 1 + Integer.BYTES;

    private final JsonNode defaults;
    private final Map<String, Integer> schemaIds;

    /**
     * @param defaults of fields, by name of the record
     * @param schemaIds in the registry, by full name of the record
     */
    EventBytes(JsonNode defaults, Map<String, Integer> schemaIds) {
        this.defaults = defaults;
        this.schemaIds = schemaIds;
    }

    /** The whole value of an event, with its own schema's id unless another is stated, and any bytes before its fields. */
    byte[] write(ObjectNode fields, Schema schema, JsonNode statedId, JsonNode before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            bytes.write(before == null ? new byte[0] : Bytes.of(before));
            BinaryEncoder out = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new FieldWriter(defaults, out).write(fields, schema);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        int id = statedId == null ? schemaIds.get(schema.getFullName()) : id(statedId);
        return framed(id, bytes.toByteArray());
    }

    /** Any bytes, behind the frame of a stated schema. */
    byte[] frame(JsonNode statedId, byte[] body) {
        return framed(id(statedId), body);
    }

    private static byte[] framed(int id, byte[] body) {
        return ByteBuffer.allocate(FRAME + body.length)
                .put((byte) 0)
                .putInt(id)
                .put(body)
                .array();
    }

    /** A number, or that of a schema's name. */
    private int id(JsonNode stated) {
        Integer known = schemaIds.get(stated.asText());
        return known == null ? stated.asInt() : known;
    }
}
