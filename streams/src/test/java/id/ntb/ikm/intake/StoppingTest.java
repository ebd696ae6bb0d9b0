package id.ntb.ikm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoppingTest {

    private static final TopicPartition FIRMS = new TopicPartition("ikm.5202.registration", 0);
    private static final TopicPartition REPORTS = new TopicPartition("ikm.5202.production", 0);
    private static final TopicPartition PARTIALS = new TopicPartition("ikm1-partials-repartition", 0);
    private static final Set<TopicPartition> EVENTS = Set.of(FIRMS, REPORTS);
    private static final StopAt AT = new StopAt("one", false, Map.of(FIRMS, 3L, REPORTS, 0L));

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final AtomicReference<StopAt> asked = new AtomicReference<>(AT);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Stopping stopping = new Stopping(consumer, () -> Optional.ofNullable(asked.get()), now::get);

    @BeforeEach
    void assign() {
        Map<TopicPartition, Long> begins = Map.of(FIRMS, 0L, REPORTS, 0L, PARTIALS, 0L);
        consumer.updateBeginningOffsets(begins);
        consumer.updateEndOffsets(Map.of(FIRMS, 5L, REPORTS, 0L, PARTIALS, 1L));
        consumer.assign(begins.keySet());
        begins.keySet().forEach(partition -> consumer.seek(partition, 0));
    }

    @Test
    void givesBackWhatIsBehindTheStopAndHoldsThePartitionThere() {
        assertThat(stopping.toHold(AT, EVENTS)).containsExactly(REPORTS);
        for (int offset = 0; offset < 5; offset++) {
            consumer.addRecord(new ConsumerRecord<>(FIRMS.topic(), 0, offset, null, null));
        }
        consumer.addRecord(new ConsumerRecord<>(PARTIALS.topic(), 0, 0, null, null));

        ConsumerRecords<byte[], byte[]> cut = stopping.cut(AT, EVENTS, consumer.poll(Duration.ZERO));

        assertThat(cut.records(FIRMS)).extracting(ConsumerRecord::offset).containsExactly(0L, 1L, 2L);
        assertThat(cut.records(PARTIALS)).as("no event").hasSize(1);
        assertThat(cut.nextOffsets().get(FIRMS).offset()).isEqualTo(3);
        assertThat(consumer.position(FIRMS)).isEqualTo(3);
        assertThat(stopping.toHold(AT, EVENTS)).isEqualTo(EVENTS);
    }

    @Test
    void stopsWhereItIsIfAskedTo() {
        StopAt here = new StopAt("two", true, Map.of());
        assertThat(stopping.toHold(here, EVENTS)).isEqualTo(EVENTS);
        ConsumerRecords<byte[], byte[]> polled = new ConsumerRecords<>(
                Map.of(FIRMS, List.of(new ConsumerRecord<>(FIRMS.topic(), 0, 0, null, null))), Map.of());
        assertThat(stopping.cut(here, EVENTS, polled))
                .as("had been fetched before")
                .isSameAs(polled);
    }

    /** Who asked may have been killed. */
    @Test
    void goesOnByItselfAfterAMinuteOfStandingStill() {
        consumer.seek(FIRMS, 2);
        assertThat(stopping.stop()).isPresent();
        stopping.toHold(AT, EVENTS);
        pass(Stopping.LONGEST);
        stopping.toHold(AT, EVENTS);
        assertThat(stopping.stop()).as("still on its way").isPresent();

        consumer.seek(FIRMS, 3);
        stopping.toHold(AT, EVENTS);
        pass(Stopping.LONGEST);
        assertThat(stopping.stop()).isEmpty();

        asked.set(new StopAt("two", true, Map.of()));
        assertThat(stopping.stop()).as("another request").isPresent();
        asked.set(null);
        assertThat(stopping.stop()).isEmpty();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
