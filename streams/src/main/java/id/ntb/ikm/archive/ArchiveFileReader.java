package id.ntb.ikm.archive;

import id.ntb.ikm.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads one file of an archive. */
final class ArchiveFileReader {

    private final Path path;
    private final RecordFormat format;

    ArchiveFileReader(Path path, RecordFormat format) {
        this.path = path;
        this.format = format;
    }

    /** @throws IOException also where the content is none that an export writes */
    void read(RecordAction action) throws IOException {
        GenericDatumReader<GenericRecord> datum = new GenericDatumReader<>(null, format.schema());
        try (DataFileReader<GenericRecord> reader = new DataFileReader<>(path.toFile(), datum)) {
            while (reader.hasNext()) {
                action.accept(format.fromAvro(reader.next()));
            }
        } catch (AvroRuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * What stands there, whatever a manifest says.
     *
     * @throws IOException also where records are not of one partition, or not in the order of their offsets
     */
    ArchivedFile describe() throws IOException {
        Course course = new Course();
        read(course::accept);
        return new ArchivedFile(
                path.getFileName().toString(), Files.size(path), course.first, course.last, course.records, sha256());
    }

    private void requireName(String fitting) throws IOException {
        if (!path.getFileName().toString().equals(fitting)) {
            throw new IOException("what stands in it belongs into " + fitting);
        }
    }

    /** Of the whole file, 64 hexadecimal digits. */
    String sha256() throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Follows records through a file. */
    private final class Course {
        private String partition;
        private long first = -1;
        private long last = -1;
        private long records;

        private void accept(ConsumerRecord<byte[], byte[]> record) throws IOException {
            String its = record.topic() + "-" + record.partition();
            if (partition == null) {
                partition = its;
                first = record.offset();
                requireName(ArchivedFile.nameOf(record.topic(), record.partition(), first));
            }
            if (!its.equals(partition) || record.offset() <= last) {
                throw new IOException("record " + its + " at offset " + record.offset() + " does not follow "
                        + partition + " at offset " + last);
            }
            last = record.offset();
            records++;
        }
    }
}
