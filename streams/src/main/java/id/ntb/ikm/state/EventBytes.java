package id.ntb.ikm.state;

import id.ntb.ikm.serde.AvroTrust;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;

/** One event type as plain Avro binary, without a registry. Reuses its buffers: for one thread. */
final class EventBytes<E extends SpecificRecordBase> {

    private final SpecificDatumWriter<E> writer;
    private final SpecificDatumReader<E> reader;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private BinaryEncoder encoder;
    private BinaryDecoder decoder;

    EventBytes(Class<E> type) {
        AvroTrust.generatedClasses();
        SpecificData model = SpecificData.getForClass(type);
        writer = new SpecificDatumWriter<>(model.getSchema(type), model);
        reader = new SpecificDatumReader<>(model.getSchema(type), model.getSchema(type), model);
    }

    byte[] write(E event) {
        try {
            out.reset();
            encoder = EncoderFactory.get().binaryEncoder(out, encoder);
            writer.write(event, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    E read(byte[] bytes) {
        try {
            decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
            return reader.read(null, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
