package id.ntb.ikm.outbox;

import id.ntb.ikm.topic.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.SchemaStore;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Events in Avro's single-object encoding, which names the writer's schema by its fingerprint: what an older release put
 * in, a newer one takes out, as long as the schema of that fingerprint is kept, too.
 */
final class EventCodec {

    private final Map<EventType, BinaryMessageEncoder<SpecificRecord>> encoders = new EnumMap<>(EventType.class);
    private final Map<EventType, BinaryMessageDecoder<SpecificRecord>> decoders = new EnumMap<>(EventType.class);

    /** @param writers of all that may be decoded */
    EventCodec(SchemaStore writers) {
        for (EventType type : EventType.values()) {
            Class<? extends SpecificRecord> recordClass = type.recordClass();
            SpecificData data = SpecificData.getForClass(recordClass);
            Schema schema = data.getSchema(recordClass);
            encoders.put(type, new BinaryMessageEncoder<>(data, schema));
            decoders.put(type, new BinaryMessageDecoder<>(data, schema, writers));
        }
    }

    ByteBuffer encode(EventType type, SpecificRecord event) {
        try {
            return encoders.get(type).encode(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SpecificRecord decode(EventType type, ByteBuffer body) {
        try {
            return decoders.get(type).decode(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
