package id.ntb.ikm.simulator;

import id.ntb.ikm.topic.EventTopic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** Asks a cluster what it is, before anything is sent to it. It takes no right that reading a topic's name does not. */
final class ClusterInquiry {

    /** As long as a publisher looks for a broker. */
    private static final int PATIENCE_MILLIS = 15_000;

    private final String address;
    private final Map<String, Object> settings = new HashMap<>();

    /** @param properties of a publisher; what only a producer or the registry's client knows is left out */
    ClusterInquiry(String address, Properties properties) {
        this.address = address;
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        properties.stringPropertyNames().stream()
                .filter(AdminClientConfig.configNames()::contains)
                .forEach(name -> settings.put(name, properties.getProperty(name)));
    }

    /** @throws PublicationException when the cluster cannot be reached, or does not let us in */
    TargetCluster describe() throws PublicationException, InterruptedException {
        try (Admin admin = Admin.create(settings)) {
            DescribeClusterResult cluster = admin.describeCluster();
            return new TargetCluster(
                    address,
                    cluster.clusterId().get(),
                    addresses(cluster.nodes().get()),
                    records(admin));
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (KafkaException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private PublicationException failed(Throwable cause) {
        return new PublicationException("Kafka di / at " + address + ": " + cause.getMessage(), cause);
    }

    private static List<String> addresses(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> node.host() + ":" + node.port())
                .sorted()
                .toList();
    }

    /** The next offsets of all partitions together. */
    private static long records(Admin admin) throws ExecutionException, InterruptedException {
        List<String> topics = admin.listTopics().names().get().stream()
                .filter(name -> EventTopic.parse(name).isPresent())
                .toList();
        Map<TopicPartition, OffsetSpec> ends = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(ClusterInquiry::partitions)
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }
}
