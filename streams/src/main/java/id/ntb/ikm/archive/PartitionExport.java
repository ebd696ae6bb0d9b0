package id.ntb.ikm.archive;

import id.ntb.ikm.crash.CrashPoints;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Exports partitions, one after the other, and puts each file into the manifest once it is whole. */
final class PartitionExport {

    private final Path directory;
    private final ManifestFile file;
    private final SchemaCollector schemas;
    private final CrashPoints crash;
    private final RecordFormat format = new RecordFormat();

    PartitionExport(Path directory, ManifestFile file, SchemaCollector schemas, CrashPoints crash) {
        this.directory = directory;
        this.file = file;
        this.schemas = schemas;
        this.crash = crash;
    }

    /** From where its files end; returns the manifest as it is then. */
    Manifest run(Consumer<byte[], byte[]> consumer, Manifest manifest, ArchivedPartition partition) throws IOException {
        TopicPartition its = new TopicPartition(partition.topic(), partition.partition());
        try (Course course = new Course(manifest, partition)) {
            EventHistory.read(consumer, its, partition.archivedTo(), partition.end(), course::take);
            return course.end();
        }
    }

    /** One partition on its way into files. */
    private final class Course implements AutoCloseable {

        private Manifest manifest;
        private ArchivedPartition partition;
        private ArchiveFileWriter writer;

        private Course(Manifest manifest, ArchivedPartition partition) {
            this.manifest = manifest;
            this.partition = partition;
        }

        private void take(ConsumerRecord<byte[], byte[]> record) throws IOException {
            if (writer == null) {
                writer = new ArchiveFileWriter(directory, format, record);
            }
            schemas.see(record.value());
            writer.append(record);
            if (writer.isFull()) {
                finish(writer.reaches());
            }
        }

        /** A file is whole: what was handed over has to be what is found in it. */
        private void finish(long reaches) throws IOException {
            ArchivedFile written = writer.finish();
            if (written.records() != writer.records()) {
                throw new ArchiveException(directory.resolve(written.name()) + ": " + writer.records()
                        + " records were written, " + written.records() + " are found in it; look at the disk");
            }
            crash.at("export-file");
            save(partition.with(written, reaches, writer.records()));
            writer = null;
        }

        private Manifest end() throws IOException {
            if (writer != null) {
                finish(partition.end());
            } else if (partition.archivedTo() < partition.end()) {
                save(partition.reachingEnd());
            }
            return manifest;
        }

        private void save(ArchivedPartition changed) throws IOException {
            partition = changed;
            manifest = manifest.with(changed, schemas.known());
            file.write(manifest);
            crash.at("export-manifest");
        }

        @Override
        public void close() throws IOException {
            if (writer != null) {
                writer.close();
            }
        }
    }
}
