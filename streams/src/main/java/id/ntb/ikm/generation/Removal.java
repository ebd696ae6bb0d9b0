package id.ntb.ikm.generation;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Takes a generation away: says so, waits until nobody works on it, deletes its topics and its group, and forgets it. Each step can be
 * done again, so a removal that was interrupted is ended by asking for it once more.
 */
public final class Removal {

    private final Admin admin;
    private final ControlLog log;
    private final ControlWriter writer;
    private final Members members;
    private final CrashPoints crash;
    private final Acts acts = Acts.ofThisProcess();

    /**
     * Removes through an admin client, which stays the caller's.
     *
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     */
    public Removal(Admin admin, Map<String, Object> connection, AvroSerdes avro, CrashPoints crash) {
        this.admin = admin;
        this.log = new ControlLog(LogConsumers.ofWhatIsThere(connection), avro);
        this.writer = new ControlWriter(connection, log, avro);
        this.members = new Members(admin);
        this.crash = crash;
    }

    /** The topics that would go. */
    public List<String> topics(String name) throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get().stream()
                .filter(topic -> isOf(name, topic))
                .sorted()
                .toList();
    }

    static boolean isOf(String name, String topic) {
        return topic.startsWith(name + "-") || Topics.generation(topic).equals(Optional.of(name));
    }

    /** Whether it has been taken away before, so that nothing is left to do. */
    public boolean isGone(String name) throws InterruptedException, ExecutionException {
        Set<String> removals = Set.of(Act.DROP.name(), Act.ABORT.name());
        return !log.read().generations().containsKey(name)
                && topics(name).isEmpty()
                && log.acts().stream()
                        .anyMatch(act -> act.getGeneration().equals(name) && removals.contains(act.getAct()));
    }

    /**
     * Refuses where it must not go.
     *
     * @param act DROP of a generation that readers have followed, ABORT of another
     * @throws GenerationException when readers follow it, or the other act is the right one, or there is no such generation
     */
    public void check(String name, Act act) throws InterruptedException, ExecutionException {
        Control control = log.read();
        if (!control.generations().containsKey(name) && topics(name).isEmpty()) {
            throw ActRefusals.noSuchGeneration(name);
        }
        check(name, act, control);
    }

    private static void check(String name, Act act, Control now) {
        GenerationName.parse(name);
        if (now.liveName().equals(Optional.of(name))) {
            throw ActRefusals.isLive(name);
        }
        boolean lived = now.generation(name).map(Generation::getHasBeenLive).orElse(true);
        if (lived != (act == Act.DROP)) {
            throw ActRefusals.otherAct(name, act == Act.DROP ? "abort" : "drop");
        }
    }

    /**
     * Takes it away.
     *
     * @param patience how long to wait until nobody works on it any more
     * @throws GenerationException when it must not go, or somebody goes on working on it
     */
    public void remove(String name, Act act, String why, Duration patience)
            throws InterruptedException, ExecutionException {
        crash.at("drop.asked");
        writer.change(now -> announce(name, act, why, now));
        crash.at("drop.announced");
        members.awaitNone(name, patience);
        crash.at("drop.left");
        deleteTopics(topics(name));
        crash.at("drop.topics");
        deleteGroup(name);
        crash.at("drop.group");
        writer.change(now -> forget(name, now));
        crash.at("drop.forgotten");
    }

    private Map<String, SpecificRecord> announce(String name, Act act, String why, Control now) {
        check(name, act, now);
        Optional<Generation> present = now.generation(name);
        if (present.filter(Generation::getGoes).isPresent()) {
            return Map.of(); // said before, and interrupted
        }
        Map<String, SpecificRecord> records = new HashMap<>();
        present.ifPresent(generation -> records.put(
                ControlKey.generation(name),
                Generation.newBuilder(generation).setGoes(true).build()));
        acts.add(now, act, name, why, records);
        return records;
    }

    private static Map<String, SpecificRecord> forget(String name, Control now) {
        Map<String, SpecificRecord> records = new HashMap<>();
        if (now.generations().containsKey(name)) {
            records.put(ControlKey.generation(name), null);
        }
        if (now.stops().containsKey(name)) {
            records.put(ControlKey.stop(name), null);
        }
        return records;
    }

    private void deleteTopics(Collection<String> topics) throws InterruptedException, ExecutionException {
        try {
            admin.deleteTopics(topics).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw e;
            }
        }
    }

    private void deleteGroup(String name) throws InterruptedException, ExecutionException {
        try {
            admin.deleteConsumerGroups(List.of(name)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }
}
