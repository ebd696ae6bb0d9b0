package id.ntb.ikm.status;

import id.ntb.ikm.state.StateStores;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Topics;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** What the brokers say of their disks and of what is on them. */
final class BrokerLook {

    private final Admin admin;

    BrokerLook(Admin admin) {
        this.admin = admin;
    }

    /** Of these generations, by topic and partition. */
    List<ChangelogSize> changelogs(Collection<String> generations) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        List<String> names = generations.stream()
                .flatMap(
                        generation -> StateStores.LOGGED.stream().map(store -> generation + "-" + store + "-changelog"))
                .filter(present::contains)
                .sorted()
                .toList();
        List<TopicPartition> partitions = admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition))
                .toList();
        Map<TopicPartition, ListOffsetsResultInfo> begins = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .map(at -> new ChangelogSize(
                        at.topic(),
                        at.partition(),
                        ends.get(at).offset() - begins.get(at).offset()))
                .toList();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Collection<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), at -> which)))
                .all()
                .get();
    }

    DiskUse disk() throws InterruptedException, ExecutionException {
        List<Integer> brokers =
                admin.describeCluster().nodes().get().stream().map(Node::id).toList();
        List<LogDirDescription> disks = admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                .flatMap(directories -> directories.values().stream())
                .toList();
        SortedMap<String, Long> bytes = new TreeMap<>();
        disks.forEach(disk ->
                disk.replicaInfos().forEach((at, replica) -> bytes.merge(kind(at.topic()), replica.size(), Long::sum)));
        return fullest(disks, bytes);
    }

    private static DiskUse fullest(List<LogDirDescription> disks, SortedMap<String, Long> bytes) {
        return disks.stream()
                .filter(disk ->
                        disk.usableBytes().isPresent() && disk.totalBytes().isPresent())
                .min(Comparator.comparingLong(disk -> disk.usableBytes().getAsLong()))
                .map(disk -> new DiskUse(bytes, disk.usableBytes(), disk.totalBytes()))
                .orElse(new DiskUse(bytes, OptionalLong.empty(), OptionalLong.empty()));
    }

    /** What a topic is for; names of generations stay, so that one sees what dropping one would give. */
    private static String kind(String topic) {
        if (EventTopic.parse(topic).isPresent()) {
            return "events";
        }
        if (topic.equals(Topics.DEAD_LETTERS)) {
            return "dead letters";
        }
        if (topic.matches("[a-z]+[1-9][0-9]{0,8}-.*")) {
            return "state of " + topic.substring(0, topic.indexOf('-'));
        }
        return Topics.generation(topic).map(name -> "views of " + name).orElse("other");
    }
}
