package id.ntb.ikm.letter;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlChange;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends letters again to the topics that they came from: those that would be accepted now, each once.
 *
 * <p>What is sent and the record of it become readable together, so that who dies in between has sent nothing.
 */
public final class LetterRetry {

    private final LogConsumers consumers;
    private final ControlLog log;
    private final ControlWriter writer;
    private final Decisions decisions = new Decisions(Acts.ofThisProcess());
    private final RecordJudge judge;
    private final Resending resending;
    private final CrashPoints crash;

    /**
     * On one cluster.
     *
     * @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names
     * @param partitions of every event topic
     */
    public LetterRetry(Map<String, Object> connection, AvroSerdes avro, int partitions, CrashPoints crash) {
        this.consumers = LogConsumers.of(connection);
        this.log = new ControlLog(consumers, avro);
        this.writer = new ControlWriter(connection, log, avro);
        this.judge = new RecordJudge(avro, new EventRules(ReferenceData.load()), partitions);
        this.resending = new Resending(InstantSource.system(), partitions);
        this.crash = crash;
    }

    /**
     * Says what would be done, and does nothing.
     *
     * @throws id.ntb.ikm.judge.RegistryUnavailableException when nobody can say what would be accepted
     */
    public RetryPlan plan(LetterFilter filter) {
        RetryPlanning planning =
                new RetryPlanning(LetterStates.read(log), filter, judge, resending, new OriginalRecords(consumers));
        new LetterLog(consumers).read(planning::add);
        return planning.plan();
    }

    /** Sends what the plan says, but for what was decided on meanwhile, and returns how many that were. */
    public int run(RetryPlan plan, String why) {
        AtomicInteger sent = new AtomicInteger();
        writer.changeWith(now -> {
            LetterStates states = LetterStates.read(log);
            List<Resend> still = plan.accepted().stream()
                    .filter(each -> !states.isDecided(each.origin()))
                    .toList();
            sent.set(still.size());
            crash.at("retry.decided");
            return change(now, still, why);
        });
        crash.at("retry.written");
        return sent.get();
    }

    private ControlChange change(Control now, List<Resend> letters, String why) {
        return decisions
                .change(
                        now,
                        Act.RETRY,
                        LetterState.RETRIED,
                        letters.stream().map(Resend::origin).toList(),
                        why)
                .with(letters.stream().map(Resend::record).toList());
    }
}
