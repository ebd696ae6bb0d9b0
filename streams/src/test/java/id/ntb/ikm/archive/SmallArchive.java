package id.ntb.ikm.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** An archive of one partition with two files, written as an export does. */
final class SmallArchive {

    static final String TOPIC = "ikm.5202.registration";
    static final List<String> OFFICES = List.of("5202");

    private final Path directory;

    SmallArchive(Path directory) {
        this.directory = directory;
    }

    static ConsumerRecord<byte[], byte[]> record(long offset, byte[] key, byte[] value) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("a", utf8("1")).add("b", null).add("a", new byte[0]);
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset,
                1_700_000_000_000L + offset,
                TimestampType.LOG_APPEND_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                headers,
                Optional.empty());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Records at offsets 0 and 1, and at 3: one between them was never committed. */
    Manifest write() throws IOException {
        ArchivedPartition partition = new ArchivedPartition(TOPIC, 0, "topic-id", 0, 5, 0, 0, 0, List.of());
        partition = partition.with(file(record(0, utf8("k"), utf8("v")), record(1, null, null)), 2, 2);
        partition = partition.with(file(record(3, new byte[0], new byte[] {0, 0, 0, 0, 7, 1})), 5, 1);
        ArchivedSchema schema =
                new ArchivedSchema(7, List.of(new ArchivedSchema.SubjectOfSchema("s", 1)), "\"string\"");
        Manifest manifest = new Manifest(
                Manifest.FORMAT, new Manifest.Lineage("cluster", "archive"), List.of(partition), List.of(schema));
        state(manifest);
        return manifest;
    }

    void state(Manifest manifest) throws IOException {
        new ManifestFile(directory).write(manifest);
    }

    @SafeVarargs
    private ArchivedFile file(ConsumerRecord<byte[], byte[]>... records) throws IOException {
        try (ArchiveFileWriter writer = new ArchiveFileWriter(directory, new RecordFormat(), records[0])) {
            for (ConsumerRecord<byte[], byte[]> record : records) {
                writer.append(record);
            }
            return writer.finish();
        }
    }

    List<ConsumerRecord<byte[], byte[]>> read(ArchivedPartition partition) throws IOException {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (ArchivedRecords archived = new ArchivedRecords(directory, new RecordFormat(), partition)) {
            archived.forEachRemaining(records::add);
        }
        return records;
    }

    List<String> damages() throws IOException {
        return new ArchiveCheck(OFFICES).check(directory).damages();
    }
}
