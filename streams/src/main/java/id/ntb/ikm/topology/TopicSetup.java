package id.ntb.ikm.topology;

import id.ntb.ikm.topic.EventTopic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing, and refuses a layout with which the views would be wrong. */
public final class TopicSetup {

    private final Admin admin;
    private final int partitions;

    /**
     * Sets up topics through an admin client, which stays the caller's.
     *
     * @param partitions of every event topic, the same for all: an IKM's events of all kinds meet in one task only if their
     *     partitions have the same number
     */
    public TopicSetup(Admin admin, int partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    /**
     * Creates what is missing and checks what is there, except the views, which belong to a generation.
     *
     * @param offices regency codes that have event topics
     * @throws WrongTopicException when a topic has another number of partitions than it must have
     */
    public void apply(Collection<String> offices) throws InterruptedException, ExecutionException {
        TopicLayout layout = new TopicLayout(partitions);
        apply(Stream.concat(layout.events(offices).stream(), layout.common().stream())
                .toList());
    }

    /**
     * Creates the view topics of a generation where they are missing, and checks those that are there.
     *
     * @throws WrongTopicException when a topic has another number of partitions than it must have
     */
    public void applyViews(String generation) throws InterruptedException, ExecutionException {
        apply(new TopicLayout(partitions).views(generation));
    }

    private void apply(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        create(wanted.stream().filter(topic -> !present.contains(topic.name())).toList());
        check(wanted);
    }

    private void create(List<NewTopic> missing) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private void check(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Map<String, TopicDescription> present = admin.describeTopics(
                        admin.listTopics().names().get())
                .allTopicNames()
                .get();
        for (NewTopic topic : wanted) {
            require(topic.name(), topic.numPartitions(), present.get(topic.name()));
        }
        for (TopicDescription topic : present.values()) {
            if (EventTopic.parse(topic.name()).isPresent()) {
                require(topic.name(), partitions, topic);
            }
        }
    }

    private static void require(String name, int wanted, TopicDescription present) {
        if (present != null && present.partitions().size() != wanted) {
            throw new WrongTopicException(name, wanted, present.partitions().size());
        }
    }
}
