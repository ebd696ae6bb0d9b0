package id.ntb.ikm.generation;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.control.OperatorAct;
import id.ntb.ikm.control.Verification;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Moves the pointer that readers follow from one generation to another. */
public final class Pointer {

    private final ControlLog log;
    private final ControlWriter writer;
    private final CrashPoints crash;
    private final Acts acts = Acts.ofThisProcess();

    /** @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names */
    public Pointer(Map<String, Object> connection, AvroSerdes avro, CrashPoints crash) {
        this.log = new ControlLog(LogConsumers.ofWhatIsThere(connection), avro);
        this.writer = new ControlWriter(connection, log, avro);
        this.crash = crash;
    }

    /**
     * Makes a generation that was found equal to the live one, or whose differences somebody has looked at, the one that
     * readers follow. Nothing happens where they follow it already.
     *
     * @param accepted number of rows that may differ: as many as the comparison has found
     * @throws GenerationException when the pointer has moved since the generation was begun, or it was not compared with the live
     *     one, or other differences were found
     */
    public void promote(String name, long accepted, String why) {
        crash.at("promote.asked");
        writer.change(now -> {
            if (now.liveName().equals(Optional.of(name))) {
                return Map.of();
            }
            Generation generation = promotable(name, accepted, now);
            crash.at("promote.decided");
            return pointTo(generation, now.liveName().orElse(null), Act.PROMOTE, why, now);
        });
        crash.at("promote.written");
    }

    /** Refuses as {@link #promote} does, and changes nothing. */
    public void checkPromotion(String name, long accepted) {
        promotable(name, accepted, log.read());
    }

    private static Generation promotable(String name, long accepted, Control now) {
        Generation generation = present(name, now);
        String live = now.liveName().orElse("");
        String beside = generation.getBeside();
        if (!live.equals(beside) && !live.equals(name)) {
            throw ActRefusals.pointerMoved(name, beside == null ? "" : beside, now.liveName());
        }
        requireVerified(generation.getVerified(), name, live, accepted);
        return generation;
    }

    private static void requireVerified(Verification verified, String name, String live, long accepted) {
        if (verified == null || !verified.getAgainst().equals(live)) {
            throw ActRefusals.notVerified(name, live);
        }
        if (verified.getDifferences() != accepted) {
            throw ActRefusals.differs(name, verified, accepted);
        }
    }

    /**
     * Makes a generation live that is complete, where the one before cannot go on and so cannot be compared: it was made by
     * other rules, and this release took its place.
     *
     * @throws GenerationException when the pointer has moved since the generation was begun
     */
    public void replace(Plan plan, String why) {
        writer.change(now -> {
            if (now.liveName().equals(Optional.of(plan.generation()))) {
                return Map.of(); // by another process that built it, too
            }
            if (!now.liveName().equals(plan.live())) {
                throw ActRefusals.pointerMoved(plan.generation(), plan.live().orElse(""), now.liveName());
            }
            Generation generation = present(plan.generation(), now);
            return pointTo(generation, plan.live().orElse(null), Act.PROMOTE, why, now);
        });
    }

    /**
     * Where {@link #rollback} would go back to; empty where readers have been led back already.
     *
     * @throws GenerationException when there is nothing to go back to
     */
    public Optional<String> before() {
        Control control = log.read();
        LiveGeneration live = control.live().orElseThrow(ActRefusals::nothingLive);
        if (live.getPrevious() == null) {
            if (!lastMoveWasBack(log.acts())) {
                throw ActRefusals.nothingBefore(live.getGeneration());
            }
            return Optional.empty();
        }
        return Optional.of(present(live.getPrevious(), control).getGeneration());
    }

    private static boolean lastMoveWasBack(List<OperatorAct> acts) {
        return acts.stream()
                .map(OperatorAct::getAct)
                .filter(act -> act.equals(Act.PROMOTE.name()) || act.equals(Act.ROLLBACK.name()))
                .reduce((earlier, later) -> later)
                .equals(Optional.of(Act.ROLLBACK.name()));
    }

    /**
     * Leads readers back to the generation that they followed before. Doing so twice does not lead them forth again: from there
     * only {@link #promote} does.
     *
     * @param to what {@link #before} has said
     * @throws GenerationException when the pointer has moved since
     */
    public void rollback(String to, String why) {
        crash.at("rollback.asked");
        writer.change(now -> {
            if (now.liveName().equals(Optional.of(to))) {
                return Map.of();
            }
            LiveGeneration live = now.live().orElseThrow(ActRefusals::nothingLive);
            if (!to.equals(live.getPrevious())) {
                throw ActRefusals.pointerMoved(to, live.getGeneration(), now.liveName());
            }
            crash.at("rollback.decided");
            return pointTo(present(to, now), null, Act.ROLLBACK, why, now);
        });
        crash.at("rollback.written");
    }

    private static Generation present(String name, Control now) {
        return now.generation(name)
                .filter(generation -> !generation.getGoes())
                .orElseThrow(() -> ActRefusals.noSuchGeneration(name));
    }

    private Map<String, SpecificRecord> pointTo(
            Generation generation, String previous, Act act, String why, Control now) {
        String name = generation.getGeneration();
        Map<String, SpecificRecord> records = new HashMap<>();
        records.put(
                ControlKey.LIVE,
                new LiveGeneration(name, previous, acts.now(), generation.getRules(), generation.getRuleParts()));
        records.put(
                ControlKey.generation(name),
                Generation.newBuilder(generation).setHasBeenLive(true).build());
        acts.add(now, act, name, why, records);
        return records;
    }
}
