package id.ntb.ikm.layout;

import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.topology.Burial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Which topics there are and how each is kept. */
final class TopicLayout {

    private static final String ONE_YEAR = String.valueOf(Duration.ofDays(365).toMillis());

    /** Longer than any reader takes to read the views once, so that no row vanishes under its eyes. */
    private static final String COMPACTION_LAG =
            String.valueOf(Duration.ofMinutes(30).toMillis());

    /**
     * The broker's own time, since no office's clock may decide what is late or in the future. Uncompressed, so that the limit
     * holds for what is unpacked, and no batch of a few bytes can fill a reader's memory.
     */
    private static final Map<String, String> EVENTS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, "delete",
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(RecordJudge.LARGEST_BYTES),
            TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed");

    /** Times are those of the burial, which the topology states. */
    private static final Map<String, String> LETTERS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, "delete",
            TopicConfig.RETENTION_MS_CONFIG, ONE_YEAR,
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(Burial.TOPIC_BYTES));

    /** Compressed so that every client can read them without a plug-in. */
    private static final Map<String, String> VIEWS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, "compact",
            TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, COMPACTION_LAG,
            TopicConfig.COMPRESSION_TYPE_CONFIG, "gzip");

    private static final Map<String, String> PROFILES = with(VIEWS, TopicConfig.MAX_MESSAGE_BYTES_CONFIG, 4 << 20);

    private final int partitions;

    /** @param partitions of every event topic */
    TopicLayout(int partitions) {
        this.partitions = partitions;
    }

    List<NewTopic> events(Collection<String> offices) {
        return offices.stream()
                .flatMap(office -> Arrays.stream(EventType.values()).map(type -> new EventTopic(office, type)))
                .map(topic -> topic(topic.topic(), partitions, EVENTS))
                .toList();
    }

    /** What all generations of the views share. */
    List<NewTopic> common() {
        return List.of(
                topic(Topics.CONTROL, 1, VIEWS),
                topic(Topics.TOKENS, 1, VIEWS),
                topic(Topics.DEAD_LETTERS, partitions, LETTERS));
    }

    List<NewTopic> views(String generation) {
        List<NewTopic> topics = new ArrayList<>();
        Topics.VERSIONED.forEach(name -> topics.add(topic(Topics.view(generation, name), 1, VIEWS)));
        topics.add(topic(Topics.view(generation, Topics.VIEW_VERSION), 1, VIEWS));
        topics.add(topic(Topics.view(generation, Topics.VIEW_PROFILE), partitions, PROFILES));
        return topics;
    }

    private static Map<String, String> with(Map<String, String> settings, String name, int value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, String.valueOf(value));
        return Map.copyOf(more);
    }

    /** Replication is the broker's default, so that one layout serves a laptop and a cluster. */
    private static NewTopic topic(String name, int partitions, Map<String, String> config) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }
}
