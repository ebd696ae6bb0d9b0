package id.ntb.ikm.benchmark;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.EventTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;

/**
 * What no topology of Kafka Streams can exceed: one that takes every event of the pipeline's topics, exactly once, and does nothing
 * with it but commit that it has.
 */
final class NoOp implements Measurement {

    static final String NAME = "no-op";

    private static final String APPLICATION_ID = "noop1";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    private final Site site;
    private final MeasuredLog log;

    NoOp(Site site, MeasuredLog log) {
        this.site = site;
        this.log = log;
    }

    /** From the start until the group has committed all of the log. */
    @Override
    public List<MeasuredLine> measure() throws Exception {
        try (KafkaStreams streams = new KafkaStreams(topology(), ContestantSettings.of(site, APPLICATION_ID));
                Admin admin = site.admin()) {
            Rate rate = Rate.of(log.records(), () -> {
                streams.start();
                await(admin);
            });
            streams.close(CLOSE_WITHIN);
            return List.of(rate.line(NAME));
        }
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        EventTopic.patternOf(ReferenceData.load().offices()),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest()))
                .foreach((key, event) -> {});
        return builder.build();
    }

    private void await(Admin admin) throws Exception {
        long begin = System.nanoTime();
        while (!log.isWithin(committed(admin))) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("nothing but reading took longer than " + PATIENCE);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private static Map<TopicPartition, Long> committed(Admin admin) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(APPLICATION_ID)
                .partitionsToOffsetAndMetadata()
                .get();
        return offsets.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
