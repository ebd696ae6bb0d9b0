package id.ntb.ikm.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an archive is named, and nothing wrong is overlooked. */
class ArchiveCheckTest {

    @TempDir
    private Path directory;

    private SmallArchive archive;
    private Manifest manifest;

    @BeforeEach
    void write() throws IOException {
        archive = new SmallArchive(directory);
        manifest = archive.write();
    }

    @Test
    void keepsRecordsAsTheyWere() throws IOException {
        assertThat(archive.damages()).isEmpty();
        List<ConsumerRecord<byte[], byte[]>> records = archive.read(only());
        assertSame(records.get(0), SmallArchive.record(0, SmallArchive.utf8("k"), SmallArchive.utf8("v")));
        assertSame(records.get(1), SmallArchive.record(1, null, null));
        assertSame(records.get(2), SmallArchive.record(3, new byte[0], new byte[] {0, 0, 0, 0, 7, 1}));
        assertThat(records).hasSize(3);
    }

    private static void assertSame(ConsumerRecord<byte[], byte[]> found, ConsumerRecord<byte[], byte[]> given) {
        assertThat(found).usingRecursiveComparison().isEqualTo(given);
    }

    private ArchivedPartition only() {
        return manifest.partitions().get(0);
    }

    @Test
    void findsEveryFlippedByte() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                byte[] flipped = whole.clone();
                flipped[i] ^= 1;
                Files.write(file, flipped);
                assertThat(archive.damages())
                        .as("byte %d of %s", i, file.getFileName())
                        .isNotEmpty();
            }
            Files.write(file, whole);
        }
        assertThat(archive.damages()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        Files.delete(directory.resolve(only().files().get(1).name()));
        assertThat(archive.damages())
                .singleElement()
                .asString()
                .contains(only().files().get(1).name(), "missing", "1 records");
    }

    @Test
    void namesAFileWhoseEndIsTornOff() throws IOException {
        Path file = directory.resolve(only().files().get(0).name());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        assertThat(archive.damages())
                .singleElement()
                .asString()
                .contains(file.getFileName().toString(), "torn off");
    }

    @Test
    void namesAFileTooMany() throws IOException {
        Files.writeString(directory.resolve("more.avro"), "");
        assertThat(archive.damages()).singleElement().asString().contains("more.avro", "not in the manifest");
    }

    @Test
    void namesWhatAnExportThatWasBrokenOffHasNotReached() throws IOException {
        archive.state(manifest.with(only().endingAt(9), manifest.schemas()));
        assertThat(archive.damages()).singleElement().asString().contains("reaches offset 5 of 9", "run it again");
    }

    @Test
    void countsWhatStandsInAFile() throws IOException {
        ArchivedFile file = only().files().get(0);
        state(files -> List.of(new ArchivedFile(file.name(), file.bytes(), 0, 1, 1, file.sha256()), files.get(1)));
        assertThat(archive.damages()).singleElement().asString().contains("has 2 records", "states 1");
    }

    @Test
    void refusesNamesThatLeadElsewhere() throws IOException {
        for (String name : List.of(
                "../x.avro", "/etc/passwd", "sub/x.avro", only().files().get(1).name())) {
            ArchivedFile file = only().files().get(0);
            state(files -> List.of(
                    new ArchivedFile(name, file.bytes(), file.first(), file.last(), file.records(), file.sha256()),
                    files.get(1)));
            assertThat(archive.damages()).singleElement().asString().contains("a file is named");
        }
    }

    @Test
    void refusesForeignTopics() throws IOException {
        for (String topic : List.of("ikm.control", "ikm.9999.production", "../ikm.5202.production")) {
            archive.state(new Manifest(
                    Manifest.FORMAT,
                    manifest.lineage(),
                    List.of(new ArchivedPartition(topic, 0, "id", 0, 0, 0, 0, 0, List.of())),
                    List.of()));
            assertThat(archive.damages()).singleElement().asString().contains("no event topic of a known office");
        }
    }

    @Test
    void refusesCountsThatCannotBe() throws IOException {
        ArchivedFile file = only().files().get(0);
        for (long records : new long[] {-1, 0, 3, Long.MAX_VALUE}) {
            state(files ->
                    List.of(new ArchivedFile(file.name(), file.bytes(), 0, 1, records, file.sha256()), files.get(1)));
            assertThat(archive.damages()).singleElement().asString().contains("so many records");
        }
        state(files -> List.of(
                new ArchivedFile(file.name(), file.bytes(), 0, Long.MAX_VALUE, 2, file.sha256()), files.get(1)));
        assertThat(archive.damages()).singleElement().asString().contains("offsets");
    }

    @Test
    void endsAReplacementOfTheManifestThatWasBrokenOff() throws IOException {
        Path stated = directory.resolve(ManifestFile.NAME);
        Manifest next = manifest.with(only().endingAt(6).reachingEnd(), manifest.schemas());
        byte[] old = Files.readAllBytes(stated);
        archive.state(next);
        Files.move(stated, DurableFiles.temporary(stated));
        Files.write(stated, old);
        assertThat(archive.damages()).singleElement().asString().contains("SHA-256");

        ManifestFile file = new ManifestFile(directory);
        file.recover();

        assertThat(file.read()).isEqualTo(next);
        assertThat(archive.damages()).isEmpty();
    }

    private void state(UnaryOperator<List<ArchivedFile>> change) throws IOException {
        ArchivedPartition it = only();
        List<ArchivedFile> files = change.apply(it.files());
        long records = files.stream().mapToLong(ArchivedFile::records).sum();
        archive.state(manifest.with(
                new ArchivedPartition(
                        it.topic(), 0, it.topicId(), it.begin(), it.end(), it.archivedTo(), records, records, files),
                manifest.schemas()));
    }
}
