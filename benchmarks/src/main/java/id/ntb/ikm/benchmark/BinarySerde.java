package id.ntb.ikm.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** A compact serde without names of fields, so that the DSL is not held up by its encoding. */
final class BinarySerde {

    private BinarySerde() {}

    static <T> Serde<T> of(Writer<T> writer, Reader<T> reader) {
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : write(value, writer),
                (topic, bytes) -> bytes == null ? null : read(bytes, reader));
    }

    private static <T> byte[] write(T value, Writer<T> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try {
            writer.write(value, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Reader<T> reader) {
        try {
            return reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    /** Reads what its writer wrote. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
