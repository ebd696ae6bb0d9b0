package id.ntb.ikm.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes one file of an archive under a temporary name, and gives it its own when it is whole. */
final class ArchiveFileWriter implements Closeable {

    /** Of keys and values; one file is read back and sent in some seconds. */
    private static final long LARGEST_BYTES = 64L << 20;

    /** Faster than the default by far, and hardly larger. */
    private static final int DEFLATE_LEVEL = 3;

    private final Path target;
    private final RecordFormat format;
    private final DataFileWriter<GenericRecord> writer;
    private long bytes;
    private long records;
    private long last;

    ArchiveFileWriter(Path directory, RecordFormat format, ConsumerRecord<byte[], byte[]> first) throws IOException {
        this.target = directory.resolve(ArchivedFile.nameOf(first.topic(), first.partition(), first.offset()));
        this.format = format;
        this.writer = new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(format.schema()));
        writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
        writer.create(format.schema(), DurableFiles.temporary(target).toFile());
    }

    void append(ConsumerRecord<byte[], byte[]> record) throws IOException {
        writer.append(format.toAvro(record));
        bytes += Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
        records++;
        last = record.offset();
    }

    boolean isFull() {
        return bytes >= LARGEST_BYTES;
    }

    /** How many records were handed over. */
    long records() {
        return records;
    }

    /** Offset after the last record. */
    long reaches() {
        return last + 1;
    }

    /** Ends it; returns what is found when it is read back from where it now stands. */
    ArchivedFile finish() throws IOException {
        writer.close();
        DurableFiles.publish(target);
        return new ArchiveFileReader(target, format).describe();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
