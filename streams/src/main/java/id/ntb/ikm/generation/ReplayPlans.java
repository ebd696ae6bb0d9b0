package id.ntb.ikm.generation;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.rule.RulesFingerprint;
import id.ntb.ikm.serde.AvroSerdes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.Node;

/** Plans a replay: looks at everything that it would need, and changes nothing. */
public final class ReplayPlans {

    private final Admin admin;
    private final LogConsumers consumers;
    private final Generations generations;
    private final RulesFingerprint rules;
    private final Set<String> events;

    /**
     * Plans on one cluster.
     *
     * @param admin stays the caller's
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     * @param events names of the event topics
     */
    public ReplayPlans(
            Admin admin, Map<String, Object> connection, AvroSerdes avro, RulesFingerprint rules, Set<String> events) {
        this.admin = admin;
        this.consumers = LogConsumers.ofWhatIsThere(connection);
        this.generations = new Generations(connection, avro, rules);
        this.rules = rules;
        this.events = events;
    }

    /**
     * Plans the next generation.
     *
     * @param first name of an installation's first one
     */
    public ReplayPlan plan(String first) throws InterruptedException, ExecutionException {
        Set<String> topics = admin.listTopics().names().get();
        Next next = generations.next(first, topics);
        String live = next.control().liveName().orElse("");
        Collection<LogDirDescription> disks = disks();
        long bytes = disks.stream().mapToLong(disk -> bytes(disk, live)).sum();
        OptionalLong free = disks.stream()
                .flatMapToLong(disk -> disk.usableBytes().stream())
                .min();
        return new ReplayPlan(
                next,
                next.control().live().map(this::differences).orElse(List.of()),
                InputEnds.now(consumers, events).total(),
                bytes,
                free,
                refusals(next, bytes, free));
    }

    private List<String> differences(LiveGeneration live) {
        return List.copyOf(rules.differences(live.getRuleParts()));
    }

    private List<String> refusals(Next next, long bytes, OptionalLong free)
            throws InterruptedException, ExecutionException {
        List<String> refusals = new ArrayList<>();
        if (next.control().live().isEmpty()) {
            refusals.add("no generation is live yet, so there is nothing to replay beside: run `ikm up`");
        }
        refusals.addAll(new CutHistory(consumers, events).refusals());
        List<String> members = new Members(admin).of(next.name());
        if (!next.isBegun() && !members.isEmpty()) {
            refusals.add("a group " + next.name() + ", which nobody has begun as a generation, is active: "
                    + String.join(", ", members));
        }
        if (free.isPresent() && free.getAsLong() < bytes) {
            refusals.add("the disk would not suffice: %,d MB are free, and the next generation takes about %,d MB"
                    .formatted(free.getAsLong() >> 20, bytes >> 20));
        }
        return refusals;
    }

    private Collection<LogDirDescription> disks() throws InterruptedException, ExecutionException {
        List<Integer> brokers =
                admin.describeCluster().nodes().get().stream().map(Node::id).toList();
        return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                .flatMap(directories -> directories.values().stream())
                .toList();
    }

    private static long bytes(LogDirDescription disk, String generation) {
        return disk.replicaInfos().entrySet().stream()
                .filter(replica -> Removal.isOf(generation, replica.getKey().topic()))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }
}
