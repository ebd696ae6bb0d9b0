package id.ntb.ikm.benchmark;

import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** The versions of one generation that everyone can read. */
final class ReadableVersions {

    private static final Duration POLL = Duration.ofMillis(20);

    /** Much longer than the longest pause between two versions, so that a pipeline that stands still ends the run. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Site site;
    private final String generation;

    ReadableVersions(Site site, String generation) {
        this.site = site;
        this.generation = generation;
    }

    /**
     * Returns as soon as one of them stands on all of the log.
     *
     * @param problem asked when there are no newer ones any more
     * @throws IllegalStateException then, with that problem
     */
    void await(MeasuredLog log, Supplier<String> problem) {
        try (Consumer<byte[], byte[]> consumer = site.consumer();
                Deserializer<Object> deserializer = site.avro().deserializer()) {
            consumer.assign(List.of(new TopicPartition(Topics.view(generation, Topics.VIEW_VERSION), 0)));
            Map<TopicPartition, Long> positions = Map.of();
            long news = System.nanoTime();
            while (!log.isWithin(positions)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    positions = positions((ViewVersion) deserializer.deserialize(record.topic(), record.value()));
                    news = System.nanoTime();
                }
                requireNews(news, problem);
            }
        }
    }

    private void requireNews(long since, Supplier<String> problem) {
        if (System.nanoTime() - since > SILENCE.toNanos()) {
            throw new IllegalStateException("no newer version of " + generation + " in " + SILENCE.toSeconds()
                    + " s, and not all events are in the last: " + problem.get());
        }
    }

    static Map<TopicPartition, Long> positions(ViewVersion version) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Position position : version.getPositions()) {
            positions.put(new TopicPartition(position.getTopic(), position.getPartition()), position.getNextOffset());
        }
        return positions;
    }
}
