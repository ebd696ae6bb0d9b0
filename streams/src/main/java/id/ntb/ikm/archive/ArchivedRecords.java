package id.ntb.ikm.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The records of one partition of an archive, file after file. */
final class ArchivedRecords implements Iterator<ConsumerRecord<byte[], byte[]>>, Closeable {

    private final Path directory;
    private final RecordFormat format;
    private final Iterator<ArchivedFile> files;
    private DataFileReader<GenericRecord> reader;

    ArchivedRecords(Path directory, RecordFormat format, ArchivedPartition partition) {
        this.directory = directory;
        this.format = format;
        this.files = partition.files().iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            while ((reader == null || !reader.hasNext()) && files.hasNext()) {
                close();
                reader = new DataFileReader<>(
                        directory.resolve(files.next().name()).toFile(),
                        new GenericDatumReader<>(null, format.schema()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader != null && reader.hasNext();
    }

    @Override
    public ConsumerRecord<byte[], byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return format.fromAvro(reader.next());
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
