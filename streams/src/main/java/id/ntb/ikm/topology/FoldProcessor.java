package id.ntb.ikm.topology;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.Outage;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.intake.InputLag;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.judge.Verdict.Refused;
import id.ntb.ikm.profile.Profiles;
import id.ntb.ikm.state.FirmRows;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.StateStores;
import id.ntb.ikm.state.SumsStore;
import id.ntb.ikm.state.WriteBackStore;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Merges the events of one task's firms, and from time to time sends on what has changed. */
final class FoldProcessor implements Processor<byte[], byte[], byte[], FoldOutput> {

    /** For what happens without records: days begin, and profiles of a catch-up wait. */
    private static final Duration IDLE_TICK = Duration.ofSeconds(1);

    /** Between commits that only profiles are in: some records are to be merged meanwhile. */
    private static final Duration SOON = Duration.ofMillis(5);

    private final TopologySettings settings;
    private final ReportJudge reports;
    private final RecordJudge judge;
    private final Outage outage;
    private final Contributions contributions;
    private final Profiles profiles;
    private final Merging.Factory mergings;
    private final Faults faults;
    private final FirstCatchUp firstCatchUp;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Pace pace;

    private ProcessorContext<byte[], FoldOutput> context;
    private Ticks ticks;
    private FoldState state;
    private SumsStore sums;
    private FirmRows firms;
    private Fold fold;
    private Merging merging;

    FoldProcessor(
            TopologySettings settings,
            ReportJudge reports,
            RecordJudge judge,
            Outage outage,
            Faults faults,
            InputLag lag,
            FirstCatchUp firstCatchUp,
            Contributions contributions,
            Profiles profiles,
            Merging.Factory mergings) {
        this.faults = faults;
        this.firstCatchUp = firstCatchUp;
        this.pace = new Pace(lag);
        this.mergings = mergings;
        this.settings = settings;
        this.reports = reports;
        this.judge = judge;
        this.outage = outage;
        this.contributions = contributions;
        this.profiles = profiles;
    }

    @Override
    public void init(ProcessorContext<byte[], FoldOutput> processorContext) {
        context = processorContext;
        state = context.<WriteBackStore>getStateStore(StateStores.FOLD).state();
        sums = state.sums();
        firms = state.firms();
        fold = new Fold(firms, state.due(), sums, contributions);
        state.beforeWriteBack(() -> fold.settle(asOf()));
        merging = mergings.of(fold, sums);
        readings.clear();
        ticks = new Ticks(context, this::tick);
        context.schedule(IDLE_TICK, PunctuationType.WALL_CLOCK_TIME, now -> ticks.requestAtNext(settings.sendEvery()));
        firstCatchUp.began(context.taskId().partition());
        ticks.requestAtNext(settings.sendEvery());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        pace.received(context.currentSystemTimeMs());
        ticks.requestAtNext(settings.sendEvery());
        RecordMetadata at = context.recordMetadata().orElseThrow();
        Reading reading = readings.computeIfAbsent(at.topic(), this::reading);
        RecordPosition position = new RecordPosition(at.topic(), at.partition(), at.offset());
        ReceivedRecord received = new ReceivedRecord(
                reading.topic(), position.source(), record.key(), record.value(), record.timestamp(), record.headers());
        boolean first = reading.isFirst(position);
        if (faults.isCondemned(position)) {
            bury(received, Verdict.BY_OUR_FAULT, first);
            faults.buried(position);
        } else {
            faults.blame(position, () -> take(received, position, first));
        }
    }

    private Reading reading(String topic) {
        EventTopic event = EventTopic.parse(topic).orElseThrow();
        return new Reading(event, sums.nextOffset(event));
    }

    private void take(ReceivedRecord received, RecordPosition position, boolean first) {
        reports.accept(received)
                .ifPresentOrElse(report -> merge(received, report, first), () -> judge(received, first));
        if (faults.isReadAgain(position)) {
            state.writeBack();
        }
    }

    private void judge(ReceivedRecord received, boolean first) {
        Verdict verdict = outage.waitOut(() -> judge.judge(received));
        if (verdict instanceof Accepted accepted) {
            merge(received, accepted.event(), first);
        } else if (verdict instanceof Refused refused) {
            bury(received, refused, first);
        }
    }

    private void merge(ReceivedRecord received, AnyEvent event, boolean first) {
        Fate fate = merging.apply(event, received.source(), asOf());
        if (first) {
            long offset = received.source().offset();
            sums.count(received.topic(), progress -> progress.plus(fate, offset, event.recordedAt()));
        }
    }

    private void bury(ReceivedRecord received, Refused refused, boolean first) {
        if (first) {
            context.forward(Burial.of(received, refused, settings.generation(), context.currentSystemTimeMs()));
            sums.count(
                    received.topic(),
                    progress -> progress.plusDeadLettered(received.source().offset()));
        }
    }

    @Override
    public void close() {
        firstCatchUp.ended(context.taskId().partition());
        readings.values().forEach(reading -> faults.ended(reading.last()));
    }

    private LocalDate asOf() {
        return sums.asOf().orElseGet(() -> {
            sums.setAsOf(settings.today().get());
            return asOf();
        });
    }

    private void tick(long now) {
        LocalDate before = asOf();
        LocalDate today = settings.today().get();
        if (!today.equals(before)) {
            fold.advance(before, today);
            sums.setAsOf(today);
        }
        pace.look(sums.firmsWaiting());
        int profiles = pace.profiles(now);
        boolean momentDue = pace.momentDue(now);
        if (profiles > 0 || momentDue) {
            fold.settle(today);
        }
        sendProfiles(sums.takeFirms(profiles), now);
        if (momentDue) {
            sendMoment(sums.takeMoment(context.taskId().partition()), now);
        }
        goOn(profiles > 0 && pace.idle(now) && sums.firmsWaiting() > 0);
    }

    private void goOn(boolean profilesWait) {
        if (pace.owesProfiles()) {
            context.commit();
            ticks.request(SOON);
        } else if (profilesWait || !pace.isReady()) {
            ticks.requestAtNext(settings.sendEvery());
        }
        if (pace.isReady()) {
            firstCatchUp.ended(context.taskId().partition());
        }
    }

    /**
     * Sends all parts at once: Streams never commits within a tick, so they are in one transaction and readable together or
     * not at all. Under exactly-once that is when it is committed; while catching up, the next moment is as good.
     */
    private void sendMoment(List<Partial> parts, long now) {
        parts.forEach(part -> send(new byte[0], new FoldOutput.Moment(part), now));
        if (!parts.isEmpty() && !pace.catchingUp()) {
            context.commit();
        }
    }

    private void sendProfiles(List<String> ikmIds, long now) {
        ikmIds.forEach(ikmId -> sendProfile(ikmId, now));
        pace.sent(ikmIds.size());
    }

    private void sendProfile(String ikmId, long now) {
        byte[] key = ikmId.getBytes(StandardCharsets.UTF_8);
        send(key, new FoldOutput.Profile(profiles.of(ikmId, firms, asOf())), now);
        firms.release(ikmId);
    }

    private void send(byte[] key, FoldOutput output, long now) {
        context.forward(new Record<>(key, output, now, new RecordHeaders()));
    }
}
