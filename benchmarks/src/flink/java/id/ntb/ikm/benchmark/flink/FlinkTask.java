package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.DueStore;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.FirmRows;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.ReportStore;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges the events of one subtask's firms, as a task of the topology does. */
final class FlinkTask {

    private final LocalDate asOf;
    private final ReportJudge reports;
    private final RecordJudge judge;
    private final ReportStore reportStore;
    private final SumChanges changes = new SumChanges();
    private final Fold fold;
    private final Map<String, EventTopic> topics = new HashMap<>();

    FlinkTask(FoldSettings settings, KeyedRows firms, ReportStore reportStore, DueStore due) {
        ReferenceData reference = ReferenceData.load();
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(settings.registryUrl(), Map.of()), settings.registryUrl());
        this.asOf = settings.asOf();
        this.reports = new ReportJudge(reference, settings.reportSchemaId(), settings.partitions());
        this.judge = new RecordJudge(avro, new EventRules(reference), settings.partitions());
        this.reportStore = reportStore;
        this.fold = new Fold(new FirmRows(firms, reportStore), due, changes, new Contributions(reference));
    }

    void take(LogRecord record) {
        EventTopic topic = topics.computeIfAbsent(
                record.topic(), name -> EventTopic.parse(name).orElseThrow());
        ReceivedRecord received = record.received(topic);
        Optional<MonthlyReport> report = reports.accept(received);
        if (report.isPresent()) {
            merge(received, report.get());
        } else if (judge.judge(received) instanceof Accepted accepted) {
            merge(received, accepted.event());
        } else {
            long offset = received.source().offset();
            changes.count(topic, progress -> progress.plusDeadLettered(offset));
        }
    }

    private void merge(ReceivedRecord received, AnyEvent event) {
        Fate fate = fold.apply(event, received.source(), asOf);
        long offset = received.source().offset();
        changes.count(received.topic(), progress -> progress.plus(fate, offset, event.recordedAt()));
    }

    /** Brings the state in step with all that has come, and gives what the sums have changed by. */
    List<Partial> settle(int subtask) {
        fold.settle(asOf);
        reportStore.writeBack();
        return changes.take(subtask, asOf);
    }
}
