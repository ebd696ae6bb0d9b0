package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Whether the office's three topics are there, fit together, and may be written to. */
record TopicsCheck(Admin admin, String office) {

    private static final String SUBJECT = "topik kantor / the office's topics";

    List<Diagnosis> run() throws ExecutionException, InterruptedException {
        List<String> names = Arrays.stream(EventType.values())
                .map(type -> new EventTopic(office, type).topic())
                .toList();
        Map<String, TopicDescription> found = new TreeMap<>();
        List<Diagnosis> diagnoses = new ArrayList<>();
        Map<String, KafkaFuture<TopicDescription>> asked = admin.describeTopics(
                        names, new DescribeTopicsOptions().includeAuthorizedOperations(true))
                .topicNameValues();
        for (String name : names) {
            describe(name, asked.get(name), found, diagnoses);
        }
        found.values().stream()
                .filter(topic -> !writable(topic))
                .forEach(topic -> diagnoses.add(forbidden(topic.name())));
        if (diagnoses.isEmpty()) {
            diagnoses.add(partitions(found));
        }
        return diagnoses;
    }

    private void describe(
            String name,
            KafkaFuture<TopicDescription> asked,
            Map<String, TopicDescription> found,
            List<Diagnosis> diagnoses)
            throws ExecutionException, InterruptedException {
        try {
            found.put(name, asked.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                diagnoses.add(Diagnosis.problem(
                        SUBJECT,
                        text(
                                name + " belum ada; minta provinsi membuatnya, dan periksa kode kantor",
                                "does not exist; ask the province to create it, and check the office code")));
            } else if (e.getCause() instanceof TopicAuthorizationException) {
                diagnoses.add(forbidden(name));
            } else {
                throw e;
            }
        }
    }

    /** A broker without access control names every operation. */
    private static boolean writable(TopicDescription topic) {
        return topic.authorizedOperations() == null
                || topic.authorizedOperations().contains(AclOperation.WRITE)
                || topic.authorizedOperations().contains(AclOperation.ALL);
    }

    private Diagnosis forbidden(String name) {
        return Diagnosis.problem(
                SUBJECT,
                text(
                        name
                                + " tidak boleh ditulis oleh pengguna ini; periksa kode kantor, atau minta kepada provinsi izin"
                                + " WRITE atas topik berawalan " + prefix(),
                        "this user must not write to it; check the office code, or ask the province for WRITE on topics with"
                                + " the prefix " + prefix()));
    }

    private String prefix() {
        return "ikm." + office + ".";
    }

    /** Events of one firm meet only where all three have the same number. */
    private static Diagnosis partitions(Map<String, TopicDescription> found) {
        List<Integer> counts =
                found.values().stream().map(topic -> topic.partitions().size()).toList();
        return counts.stream().distinct().count() == 1
                ? Diagnosis.ok(
                        SUBJECT,
                        text(
                                "ketiganya ada dan boleh ditulis, masing-masing " + counts.get(0) + " partisi",
                                "all three exist and may be written to, partitions each: " + counts.get(0)))
                : Diagnosis.problem(
                        SUBJECT,
                        text(
                                "jumlah partisi berbeda-beda " + counts + "; laporkan kepada provinsi",
                                "they differ in the number of partitions; tell the province"));
    }
}
