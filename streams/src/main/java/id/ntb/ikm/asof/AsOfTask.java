package id.ntb.ikm.asof;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Merges the events of one task's firms, as the topology's task of the same number does. For one thread. */
final class AsOfTask {

    private final int number;
    private final LocalDate asOf;
    private final ReportJudge reports;
    private final RecordJudge judge;
    private final FoldState state;
    private final Fold fold;
    private final Map<String, EventTopic> topics = new HashMap<>();

    /** @param number of the task, which is that of its partitions */
    AsOfTask(int number, LocalDate asOf, ReportJudge reports, RecordJudge judge, ReferenceData reference) {
        this.number = number;
        this.asOf = asOf;
        this.reports = reports;
        this.judge = judge;
        this.state = FoldState.onHeap();
        this.fold = new Fold(state.firms(), state.due(), state.sums(), new Contributions(reference));
        state.sums().setAsOf(asOf);
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        ReceivedRecord received = ReceivedRecord.of(topic(record.topic()), record);
        Optional<MonthlyReport> report = reports.accept(received);
        if (report.isPresent()) {
            merge(received, report.get());
        } else if (judge.judge(received) instanceof Accepted accepted) {
            merge(received, accepted.event());
        } else {
            state.sums().count(received.topic(), progress -> progress.plusDeadLettered(record.offset()));
        }
    }

    private EventTopic topic(String name) {
        return topics.computeIfAbsent(name, n -> EventTopic.parse(n).orElseThrow());
    }

    private void merge(ReceivedRecord received, AnyEvent event) {
        Fate fate = fold.apply(event, received.source(), asOf);
        long offset = received.source().offset();
        state.sums().count(received.topic(), progress -> progress.plus(fate, offset, event.recordedAt()));
    }

    /** Adds up what has come so far, so that reports which come later need not be moved. */
    void settle() {
        fold.settle(asOf);
    }

    /** All that the task adds to the views. */
    List<Partial> end() {
        settle();
        return state.sums().takeMoment(number);
    }
}
