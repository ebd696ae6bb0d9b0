package id.ntb.ikm.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuriedTest {

    private static final EventTopic TOPIC = new EventTopic("5202", EventType.REGISTRATION);
    private static final byte[] JUNK = "bukan Avro".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path stateDirectory;

    @Test
    void aDeadLetterThatIsBuriedAlreadyIsCountedButNotBuriedAgain() throws Exception {
        Buried buried = Buried.none().add(TOPIC.topic(), 0, 0).add("ikm.5201.registration", 0, 1);
        try (TopologyFixture pipeline = new TopologyFixture(StoreKind.IN_MEMORY, stateDirectory, buried)) {
            pipeline.publishBytes(TOPIC, "5202-000001", JUNK);
            pipeline.publishBytes(TOPIC, "5202-000001", JUNK);
            pipeline.settle();
            assertThat(origins(pipeline.deadLetters())).containsExactly("1");
            assertThat(pipeline.version().getAccounts())
                    .singleElement()
                    .satisfies(account -> assertThat(account.getDeadLettered()).isEqualTo(2));
        }
    }

    /** Whoever else can write to the topic of the letters must not keep a generation from starting. */
    @Test
    void aForeignRecordAmongTheLettersIsPassedOver() {
        ConsumerRecord<byte[], byte[]> foreign = new ConsumerRecord<>("ikm.dlq", 0, 0, null, JUNK);
        foreign.headers()
                .add(DeadLetters.TOPIC, TOPIC.topic().getBytes(StandardCharsets.UTF_8))
                .add(DeadLetters.PARTITION, JUNK)
                .add(DeadLetters.OFFSET, JUNK);
        assertThatCode(() -> Buried.none().add(foreign)).doesNotThrowAnyException();
    }

    private static List<String> origins(List<TestRecord<byte[], byte[]>> letters) {
        return letters.stream()
                .map(letter -> letter.headers().lastHeader(DeadLetters.OFFSET).value())
                .map(offset -> new String(offset, StandardCharsets.UTF_8))
                .toList();
    }
}
