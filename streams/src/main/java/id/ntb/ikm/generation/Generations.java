package id.ntb.ikm.generation;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.rule.RulesFingerprint;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.view.ViewVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Decides which generation of the views to work on. */
public final class Generations {

    private final ControlLog log;
    private final VersionLog versions;
    private final ControlWriter writer;
    private final RulesFingerprint rules;
    private final Acts acts = Acts.ofThisProcess();

    /**
     * Prepares; asks nothing yet.
     *
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     * @param rules those of this release
     */
    public Generations(Map<String, Object> connection, AvroSerdes avro, RulesFingerprint rules) {
        this.log = new ControlLog(LogConsumers.ofWhatIsThere(connection), avro);
        this.versions = new VersionLog(LogConsumers.ofWhatIsThere(connection), avro);
        this.writer = new ControlWriter(connection, log, avro);
        this.rules = rules;
    }

    /**
     * The live generation, to be continued. In a new installation the first one becomes live.
     *
     * @param first name of the first generation, e.g. {@code ikm1}
     * @param topics names of all topics of the cluster
     * @throws GenerationException when the generation was made by other rules, or nobody knows by which, or has state that this
     *     release does not read
     */
    public Plan continueLive(String first, Collection<String> topics) {
        GenerationName wanted = GenerationName.parse(first);
        Control control = log.read();
        if (control.live().isPresent()) {
            requireSameRules(control.live().orElseThrow());
            requireReadState(control.liveName().orElseThrow(), topics);
            return Plan.live(control.liveName().orElseThrow());
        }
        new GenerationNames(topics).highest(wanted.stem()).ifPresent(found -> {
            throw Refusals.unknownRules(found);
        });
        writer.change(now -> now.live().isPresent() ? Map.of() : first(first, now));
        return Plan.live(first);
    }

    /** Sums cannot be made by other rules than its versions say, so the latest of them knows best. */
    private void requireSameRules(LiveGeneration live) {
        String made =
                versions.latest(live.getGeneration()).map(ViewVersion::getRules).orElse(live.getRules());
        if (!made.equals(rules.hex())) {
            throw Refusals.otherRules(live, made, rules);
        }
    }

    private static void requireReadState(String live, Collection<String> topics) {
        List<String> unread = new Changelogs(topics).unread(live);
        if (!unread.isEmpty()) {
            throw Refusals.unreadState(live, unread);
        }
    }

    private Map<String, SpecificRecord> first(String name, Control now) {
        Map<String, SpecificRecord> records = new HashMap<>();
        records.put(ControlKey.generation(name), generation(name, null));
        records.put(ControlKey.LIVE, new LiveGeneration(name, null, acts.now(), rules.hex(), rules.parts()));
        acts.add(now, Act.PROMOTE, name, "a new installation", records);
        return records;
    }

    private Generation generation(String name, String beside) {
        return Generation.newBuilder()
                .setGeneration(name)
                .setSince(acts.now())
                .setRules(rules.hex())
                .setRuleParts(rules.parts())
                .setBeside(beside)
                .setHasBeenLive(beside == null)
                .build();
    }

    /**
     * A generation to be built from the whole of history: the one that was begun by the same rules and is not finished, if this
     * release reads its state, or else the next. In a new installation the first one becomes live.
     *
     * @param first name of the first generation
     * @param topics names of all topics of the cluster
     * @param why in words, for the record
     */
    public Plan buildNext(String first, Collection<String> topics, String why) {
        Next next = next(first, topics);
        if (next.control().live().isEmpty() && next.isFirst()) {
            return continueLive(first, topics);
        }
        if (!next.isBegun()) {
            writer.change(now -> begin(next.name(), now, why));
        }
        return new Plan(next.name(), true, next.control().liveName());
    }

    /** What {@link #buildNext} would decide; changes nothing. */
    public Next next(String first, Collection<String> topics) {
        return Next.of(log.read(), GenerationName.parse(first), topics, rules);
    }

    private Map<String, SpecificRecord> begin(String name, Control now, String why) {
        if (now.generations().containsKey(name)) {
            return Map.of(); // by another process, a moment ago
        }
        Map<String, SpecificRecord> records = new HashMap<>();
        records.put(ControlKey.generation(name), generation(name, now.liveName().orElse("")));
        acts.add(now, Act.BEGIN, name, why, records);
        return records;
    }
}
