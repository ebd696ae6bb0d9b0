package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Topics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** The partitions of all view topics of a generation, as far as the cluster has them. */
final class ViewPartitions {

    private final Set<TopicPartition> found = new HashSet<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> split = new ArrayList<>();

    ViewPartitions(Consumer<?, ?> consumer, String generation) {
        Topics.VERSIONED.forEach(topic -> lookUp(consumer, Topics.view(generation, topic), true));
        lookUp(consumer, Topics.view(generation, Topics.VIEW_VERSION), true);
        lookUp(consumer, Topics.view(generation, Topics.VIEW_PROFILE), false);
    }

    Set<TopicPartition> found() {
        return Set.copyOf(found);
    }

    /** Why the views cannot be read from these partitions; empty where they can. */
    Optional<String> problem() {
        if (!missing.isEmpty()) {
            return Optional.of("the cluster has no topic " + String.join(", ", missing));
        }
        if (!split.isEmpty()) {
            return Optional.of("must have one partition, or versions lose their order: " + String.join(", ", split));
        }
        return Optional.empty();
    }

    private void lookUp(Consumer<?, ?> consumer, String topic, boolean single) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic, ViewFollower.ANSWER);
        if (partitions == null || partitions.isEmpty()) {
            missing.add(topic);
            return;
        }
        if (single && partitions.size() > 1) {
            split.add(topic);
        }
        partitions.forEach(info -> found.add(new TopicPartition(topic, info.partition())));
    }
}
