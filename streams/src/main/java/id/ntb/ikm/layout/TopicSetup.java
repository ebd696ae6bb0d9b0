package id.ntb.ikm.layout;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates and compares the topics, and refuses a layout with which the views would be wrong. */
public final class TopicSetup {

    /** Together with the pause between them, 10 s at least. */
    private static final int MOST_LOOKS = 100;

    private static final int BETWEEN_LOOKS_MS = 100;

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
     * Creates what is missing and checks the partitions of what is there, except the views, which belong to a generation.
     *
     * @param offices codes of the offices that have event topics
     * @throws WrongTopicException when one of these topics has another number of partitions than it must have
     */
    public void apply(Collection<String> offices) throws InterruptedException, ExecutionException {
        apply(wanted(offices));
    }

    /**
     * Creates the view topics of a generation where they are missing, and checks the partitions of those that are there.
     *
     * @throws WrongTopicException when a topic has another number of partitions than it must have
     */
    public void applyViews(String generation) throws InterruptedException, ExecutionException {
        apply(new TopicLayout(partitions).views(generation));
    }

    private void apply(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        create(wanted.stream().filter(topic -> !present.contains(topic.name())).toList());
        requirePartitions(new TopicComparison(admin).differences(wanted));
    }

    /**
     * Everything in which the topics of these offices, those of the views that there are, and the brokers are not as they
     * must be.
     *
     * @param offices codes of the offices that have event topics
     */
    public List<TopicDifference> differences(Collection<String> offices)
            throws InterruptedException, ExecutionException {
        TopicComparison comparison = new TopicComparison(admin);
        List<NewTopic> wanted = new ArrayList<>(wanted(offices));
        generations().forEach(generation -> wanted.addAll(new TopicLayout(partitions).views(generation)));
        List<TopicDifference> differences = new ArrayList<>(comparison.differences(wanted));
        differences.addAll(comparison.ofBrokers());
        return differences;
    }

    private SortedSet<String> generations() throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get().stream()
                .flatMap(name -> Topics.generation(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Refuses a layout with which the events of one IKM would not meet.
     *
     * @throws WrongTopicException when there is a wrong number of partitions among the differences
     */
    public static void requirePartitions(List<TopicDifference> differences) {
        differences.stream()
                .filter(difference -> difference.setting().equals(TopicDifference.PARTITIONS))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new WrongTopicException(
                            wrong.topic(), Integer.parseInt(wrong.wanted()), Integer.parseInt(wrong.found()));
                });
    }

    /** Mends those of the differences that can be mended, so that the next comparison does not find them. */
    public void mend(Collection<String> offices, List<TopicDifference> differences)
            throws InterruptedException, ExecutionException {
        Set<String> missing = differences.stream()
                .filter(difference -> difference.setting().equals(TopicDifference.EXISTS))
                .map(TopicDifference::topic)
                .collect(Collectors.toSet());
        create(wanted(offices).stream()
                .filter(topic -> missing.contains(topic.name()))
                .toList());
        List<TopicDifference> changes = differences.stream()
                .filter(TopicDifference::isMendable)
                .filter(difference -> !missing.contains(difference.topic()))
                .toList();
        alter(changes);
        await(() -> Collections.disjoint(differences(offices), changes));
    }

    /** Asks whether the broker shows by now what was changed. */
    @FunctionalInterface
    private interface Look {
        boolean showsIt() throws InterruptedException, ExecutionException;
    }

    /** The controller has taken the changes, but a busy broker still answers as before for a while. */
    private static void await(Look look) throws InterruptedException, ExecutionException {
        int looks = 0;
        while (looks < MOST_LOOKS && !look.showsIt()) {
            looks++;
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        }
    }

    /** Topics that are named like event topics and are of no known office: nobody reads them. */
    public List<String> foreign(Collection<String> offices) throws InterruptedException, ExecutionException {
        Pattern known = EventTopic.patternOf(offices);
        return admin.listTopics().names().get().stream()
                .filter(name -> EventTopic.parse(name).isPresent())
                .filter(name -> !known.matcher(name).matches())
                .sorted()
                .toList();
    }

    private List<NewTopic> wanted(Collection<String> offices) {
        TopicLayout layout = new TopicLayout(partitions);
        return Stream.concat(layout.events(offices).stream(), layout.common().stream())
                .toList();
    }

    private void create(List<NewTopic> missing) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        List<String> created = missing.stream().map(NewTopic::name).toList();
        await(() -> admin.listTopics().names().get().containsAll(created));
    }

    private void alter(List<TopicDifference> differences) throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> new ConfigResource(ConfigResource.Type.TOPIC, difference.topic()),
                        Collectors.mapping(TopicSetup::change, Collectors.toCollection(() ->
                                (Collection<AlterConfigOp>) new ArrayList<AlterConfigOp>()))));
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static AlterConfigOp change(TopicDifference difference) {
        return new AlterConfigOp(new ConfigEntry(difference.setting(), difference.wanted()), OpType.SET);
    }
}
