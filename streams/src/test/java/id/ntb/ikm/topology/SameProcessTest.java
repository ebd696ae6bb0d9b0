package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start after a kill has to be the same process to Kafka: else what the dead one left open stays open until it times out. */
class SameProcessTest {

    @TempDir
    private Path directory;

    /** Also with all state on the heap. Streams names its threads by the process, and its transactions by the threads. */
    @Test
    void aStartOnTheSameDirectoryIsTheSameProcess() throws Exception {
        Set<String> before = threads();
        assertThat(threads()).isEqualTo(before).hasSize(2);
    }

    private Set<String> threads() throws Exception {
        TopologySettings settings = new TopologySettings(
                "ikm1", 1, StoreKind.IN_MEMORY, () -> Sample.TODAY, Duration.ofMillis(100), "test");
        PipelineConfig config = new PipelineConfig(
                "127.0.0.1:1", "mock://none", ClientSettings.NONE, directory.resolve("state"), 2, settings);
        try (TopologyFixture fixture = new TopologyFixture(StoreKind.IN_MEMORY, directory.resolve("driver"));
                KafkaStreams streams = new KafkaStreams(fixture.topology(), StreamsSettings.of(config, new Faults()))) {
            return streams.metadataForLocalThreads().stream()
                    .map(ThreadMetadata::threadName)
                    .collect(Collectors.toSet());
        }
    }
}
