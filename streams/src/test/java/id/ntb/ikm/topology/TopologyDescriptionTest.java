package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.state.StoreKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores and internal topics are found again by their names, so that a changed name loses state: change them knowingly. */
class TopologyDescriptionTest {

    @TempDir
    private Path stateDirectory;

    @Test
    void keepsTheNamesThatStateIsFoundBy() throws Exception {
        try (TopologyFixture pipeline = new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory);
                var expected = getClass().getResourceAsStream("/topology.txt")) {
            assertThat(outline(pipeline.topology().describe()))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Each node with its topic or stores, sorted, because Streams lists them in no fixed order. */
    private static String outline(TopologyDescription description) {
        return description.subtopologies().stream()
                .sorted(Comparator.comparingInt(TopologyDescription.Subtopology::id))
                .flatMap(part -> part.nodes().stream()
                        .map(node -> part.id() + " " + node.name() + outline(node))
                        .sorted())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String outline(TopologyDescription.Node node) {
        if (node instanceof TopologyDescription.Source source) {
            return " < " + (source.topicPattern() == null ? source.topicSet() : source.topicPattern());
        }
        if (node instanceof TopologyDescription.Sink sink) {
            return " > " + (sink.topic() == null ? "topic of the row" : sink.topic());
        }
        return " " + new TreeSet<>(((TopologyDescription.Processor) node).stores());
    }
}
