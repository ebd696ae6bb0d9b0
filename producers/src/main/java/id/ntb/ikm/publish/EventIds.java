package id.ntb.ikm.publish;

import id.ntb.ikm.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Event ids that follow from what an event says, so that the same row sent again is the same event. */
public final class EventIds {

    private static final String FIELD = "eventId";
    private static final int LENGTH = 32;

    private EventIds() {}

    /** First 32 hex digits of the SHA-256 of the event's Avro binary with an empty id; whatever id it has is ignored. */
    public static String of(SpecificRecord event) {
        Schema schema = event.getSchema();
        SpecificRecord anonymous = (SpecificRecord) SpecificData.newInstance(event.getClass(), schema);
        schema.getFields().forEach(field -> anonymous.put(field.pos(), event.get(field.pos())));
        anonymous.put(schema.getField(FIELD).pos(), "");
        return Sha256.hexOf(encode(anonymous)).substring(0, LENGTH);
    }

    private static byte[] encode(SpecificRecord event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            writer(event).write(event, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SpecificDatumWriter<SpecificRecord> writer(SpecificRecord event) {
        return new SpecificDatumWriter<>(event.getSchema(), SpecificData.getForClass(event.getClass()));
    }
}
