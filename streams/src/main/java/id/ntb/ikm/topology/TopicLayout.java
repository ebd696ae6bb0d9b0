package id.ntb.ikm.topology;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** Which topics there are and how each is kept. */
final class TopicLayout {

    private static final String FOREVER = "-1";
    private static final String ONE_YEAR = String.valueOf(Duration.ofDays(365).toMillis());

    /** Longer than any reader takes to read the views once, so that no row vanishes under its eyes. */
    private static final String COMPACTION_LAG =
            String.valueOf(Duration.ofMinutes(30).toMillis());

    private final int partitions;

    /** @param partitions of every event topic */
    TopicLayout(int partitions) {
        this.partitions = partitions;
    }

    List<NewTopic> events(Collection<String> offices) {
        return offices.stream()
                .flatMap(office -> Arrays.stream(EventType.values()).map(type -> new EventTopic(office, type)))
                .map(topic -> kept(topic.topic(), partitions, FOREVER))
                .toList();
    }

    /** What all generations of the views share. */
    List<NewTopic> common() {
        return List.of(compacted(Topics.CONTROL, 1), kept(Topics.DEAD_LETTERS, partitions, ONE_YEAR));
    }

    List<NewTopic> views(String generation) {
        List<NewTopic> topics = new ArrayList<>();
        Topics.VERSIONED.forEach(name -> topics.add(compacted(Topics.view(generation, name), 1)));
        topics.add(compacted(Topics.view(generation, Topics.VIEW_VERSION), 1));
        topics.add(compacted(Topics.view(generation, Topics.VIEW_PROFILE), partitions));
        return topics;
    }

    private static NewTopic kept(String name, int partitions, String retentionMs) {
        return topic(name, partitions, Map.of("cleanup.policy", "delete", "retention.ms", retentionMs));
    }

    private static NewTopic compacted(String name, int partitions) {
        return topic(name, partitions, Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", COMPACTION_LAG));
    }

    /** Replication is the broker's default, so that one layout serves a laptop and a cluster. */
    private static NewTopic topic(String name, int partitions, Map<String, String> config) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }
}
