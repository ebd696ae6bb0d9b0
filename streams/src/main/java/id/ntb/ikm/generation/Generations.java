package id.ntb.ikm.generation;

import id.ntb.ikm.control.GenerationBuild;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.rule.RulesFingerprint;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.view.ViewVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Decides which generation of the views to work on, and makes one live. */
public final class Generations {

    private final ControlLog log;
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
        this.log = new ControlLog(LogConsumers.of(connection), avro);
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
        writer.change(now -> now.live().isPresent() ? Map.of() : pointTo(first, now, "a new installation"));
        return Plan.live(first);
    }

    /** Sums cannot be made by other rules than its versions say, so the latest of them knows best. */
    private void requireSameRules(LiveGeneration live) {
        String made = log.latestVersion(live.getGeneration())
                .map(ViewVersion::getRules)
                .orElse(live.getRules());
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

    /**
     * A generation to be built from the whole of history: the one that was begun by the same rules and is not finished, if this
     * release reads its state, or else the next. In a new installation the first one becomes live.
     *
     * @param first name of the first generation
     * @param topics names of all topics of the cluster
     */
    public Plan buildNext(String first, Collection<String> topics) {
        Optional<GenerationName> highest =
                new GenerationNames(topics).highest(GenerationName.parse(first).stem());
        Control control = log.read();
        if (control.live().isEmpty() && highest.isEmpty()) {
            return continueLive(first, topics);
        }
        Optional<String> unfinished = control.build()
                .filter(build -> build.getRules().equals(rules.hex()))
                .map(GenerationBuild::getGeneration)
                .filter(begun -> new Changelogs(topics).unread(begun).isEmpty());
        String name = unfinished.orElseGet(() -> next(first, control, highest));
        if (unfinished.isEmpty()) {
            writer.change(now -> begin(name, now));
        }
        return new Plan(name, true, control.liveName());
    }

    private static String next(String first, Control control, Optional<GenerationName> highest) {
        GenerationName live = GenerationName.parse(control.liveName().orElse(first));
        GenerationName begun = control.build()
                .map(build -> GenerationName.parse(build.getGeneration()))
                .orElse(live);
        long number = Math.max(
                live.number(), Math.max(begun.number(), highest.orElse(live).number()));
        return new GenerationName(live.stem(), number).next().toString();
    }

    private Map<String, SpecificRecord> begin(String name, Control now) {
        Map<String, SpecificRecord> records = new HashMap<>();
        records.put(ControlKey.BUILD, new GenerationBuild(name, acts.clock().instant(), rules.hex(), rules.parts()));
        acts.add(now, Acts.BEGIN, name, "ikm up --new-generation", records);
        return records;
    }

    /**
     * Makes a generation that has caught up the one that readers follow.
     *
     * @throws GenerationException when the pointer has moved since the generation was planned
     */
    public void promote(Plan plan, String why) {
        writer.change(now -> {
            if (now.liveName().equals(Optional.of(plan.generation()))) {
                return Map.of(); // by another process that built it, too
            }
            if (!now.liveName().equals(plan.live())) {
                throw Refusals.pointerMoved(plan, now.liveName());
            }
            Map<String, SpecificRecord> records = pointTo(plan.generation(), now, why);
            records.put(ControlKey.BUILD, null);
            return records;
        });
    }

    private Map<String, SpecificRecord> pointTo(String name, Control now, String why) {
        Instant since = acts.clock().instant();
        Map<String, SpecificRecord> records = new HashMap<>();
        records.put(
                ControlKey.LIVE,
                new LiveGeneration(name, now.liveName().orElse(null), since, rules.hex(), rules.parts()));
        acts.add(now, Acts.PROMOTE, name, why, records);
        return records;
    }
}
