package id.ntb.ikm.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;

/** Compares topics with how they must be, in everything that matters. */
final class TopicComparison {

    private static final int REPLICAS = 3;
    private static final String IN_SYNC = "min.insync.replicas";

    /** As long as an installation may stand still and still know where it was: 30 days. */
    private static final int OFFSETS_MINUTES = 30 * 24 * 60;

    private static final String OFFSETS = "offsets.retention.minutes";

    private final Admin admin;

    TopicComparison(Admin admin) {
        this.admin = admin;
    }

    List<TopicDifference> differences(Collection<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        List<TopicDifference> differences = new ArrayList<>();
        List<NewTopic> there = new ArrayList<>();
        for (NewTopic topic : wanted) {
            if (present.contains(topic.name())) {
                there.add(topic);
            } else {
                differences.add(new TopicDifference(topic.name(), TopicDifference.EXISTS, "yes", "no"));
            }
        }
        compare(there, differences);
        return differences;
    }

    private void compare(List<NewTopic> topics, List<TopicDifference> differences)
            throws InterruptedException, ExecutionException {
        List<String> names = topics.stream().map(NewTopic::name).toList();
        Map<String, TopicDescription> found =
                admin.describeTopics(names).allTopicNames().get();
        Map<String, Config> settings = settings(ConfigResource.Type.TOPIC, names);
        int replicas = Math.min(REPLICAS, admin.describeCluster().nodes().get().size());
        for (NewTopic topic : topics) {
            compareShape(topic, found.get(topic.name()), replicas, differences);
            compareSettings(topic, replicas, settings.get(topic.name()), differences);
        }
    }

    private static void compareShape(
            NewTopic topic, TopicDescription found, int replicas, List<TopicDifference> differences) {
        int partitions = found.partitions().size();
        if (partitions != topic.numPartitions()) {
            differences.add(different(topic, TopicDifference.PARTITIONS, topic.numPartitions(), partitions));
        }
        int fewest = found.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        if (fewest < replicas) {
            differences.add(different(topic, TopicDifference.REPLICATION, replicas, fewest));
        }
    }

    private static void compareSettings(NewTopic topic, int replicas, Config found, List<TopicDifference> differences) {
        Map<String, String> wanted = new HashMap<>(topic.configs());
        if (replicas == REPLICAS && Integer.parseInt(found.get(IN_SYNC).value()) < 2) {
            wanted.put(IN_SYNC, "2");
        }
        wanted.forEach((name, value) -> {
            String there = found.get(name).value();
            if (!value.equals(there)) {
                differences.add(different(topic, name, value, there));
            }
        });
    }

    private static TopicDifference different(NewTopic topic, String setting, Object wanted, Object found) {
        return new TopicDifference(topic.name(), setting, String.valueOf(wanted), String.valueOf(found));
    }

    /** What the brokers forget of where groups have read to: then all is read again. */
    List<TopicDifference> ofBrokers() throws InterruptedException, ExecutionException {
        List<String> ids = admin.describeCluster().nodes().get().stream()
                .map(Node::idString)
                .toList();
        return settings(ConfigResource.Type.BROKER, ids).values().stream()
                .map(config -> config.get(OFFSETS))
                .filter(entry -> entry != null && Integer.parseInt(entry.value()) < OFFSETS_MINUTES)
                .map(TopicComparison::tooShort)
                .distinct()
                .toList();
    }

    private static TopicDifference tooShort(ConfigEntry entry) {
        return new TopicDifference(TopicDifference.BROKER, entry.name(), "at least " + OFFSETS_MINUTES, entry.value());
    }

    private Map<String, Config> settings(ConfigResource.Type type, Collection<String> names)
            throws InterruptedException, ExecutionException {
        List<ConfigResource> resources =
                names.stream().map(name -> new ConfigResource(type, name)).toList();
        return admin.describeConfigs(resources).all().get().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}
