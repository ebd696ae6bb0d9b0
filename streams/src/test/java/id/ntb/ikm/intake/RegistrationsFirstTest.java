package id.ntb.ikm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RegistrationsFirstTest {

    private static final TopicPartition FIRMS = new TopicPartition("ikm.5202.registration", 0);
    private static final TopicPartition CERTIFICATES = new TopicPartition("ikm.5202.certification", 0);
    private static final TopicPartition REPORTS = new TopicPartition("ikm.5202.production", 0);
    private static final TopicPartition PARTIALS = new TopicPartition("ikm1-partials-repartition", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final RegistrationsFirst order = new RegistrationsFirst(consumer);

    @Test
    void holdsReportsUntilWhatElseThereWasHasBeenRead() {
        assign(Map.of(FIRMS, 10L, CERTIFICATES, 5L, REPORTS, 1_000L, PARTIALS, 7L));
        assertThat(order.toHold()).containsExactly(REPORTS);

        consumer.seek(FIRMS, 10);
        assertThat(order.toHold()).containsExactly(REPORTS);

        consumer.seek(CERTIFICATES, 5);
        assertThat(order.toHold()).isEmpty();
    }

    /** An office that registers without end must not keep others' reports from being read. */
    @Test
    void doesNotWaitForWhatCameLater() {
        assign(Map.of(FIRMS, 10L, REPORTS, 1_000L));
        assertThat(order.toHold()).isNotEmpty();

        consumer.updateEndOffsets(Map.of(FIRMS, 1_000_000L));
        consumer.seek(FIRMS, 10);

        assertThat(order.toHold()).isEmpty();
        consumer.updateEndOffsets(Map.of(FIRMS, 2_000_000L));
        assertThat(order.toHold()).isEmpty();
    }

    @Test
    void holdsNothingWhereEverythingHasBeenReadBefore() {
        assign(Map.of(FIRMS, 10L, REPORTS, 1_000L));
        consumer.seek(FIRMS, 10);

        assertThat(order.toHold()).isEmpty();
    }

    @Test
    void waitsAnewForWhatIsAssignedLater() {
        assign(Map.of(FIRMS, 10L, REPORTS, 1_000L));
        consumer.seek(FIRMS, 10);
        assertThat(order.toHold()).isEmpty();

        TopicPartition more = new TopicPartition(FIRMS.topic(), 1);
        assign(Map.of(FIRMS, 20L, more, 3L, REPORTS, 1_000L));
        consumer.seek(FIRMS, 10);

        assertThat(order.toHold()).containsExactly(REPORTS);
        consumer.seek(more, 3);
        assertThat(order.toHold()).isEmpty();
    }

    private void assign(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> beginnings = new HashMap<>(ends);
        beginnings.replaceAll((partition, end) -> 0L);
        consumer.updateBeginningOffsets(beginnings);
        consumer.updateEndOffsets(ends);
        consumer.assign(ends.keySet());
        ends.keySet().forEach(partition -> consumer.seek(partition, 0));
    }
}
