package id.ntb.ikm.asof;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.EventTopic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Goes through the records of one task's partitions once, for all views that are asked for: judging a record costs more than merging
 * it, and views that are to be compared must stand on the same records. For one thread.
 */
final class AsOfPass {

    private final ReportJudge reports;
    private final RecordJudge judge;
    private final List<AsOfTask> tasks;
    private final Map<String, EventTopic> topics = new HashMap<>();

    AsOfPass(ReportJudge reports, RecordJudge judge, List<AsOfTask> tasks) {
        this.reports = reports;
        this.judge = judge;
        this.tasks = tasks;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        ReceivedRecord received = ReceivedRecord.of(topic(record.topic()), record);
        Optional<MonthlyReport> report = reports.accept(received);
        if (report.isPresent()) {
            tasks.forEach(task -> task.take(received, report.get()));
        } else if (judge.judge(received) instanceof Accepted accepted) {
            tasks.forEach(task -> task.take(received, accepted.event()));
        } else {
            tasks.forEach(task -> task.refuse(received));
        }
    }

    private EventTopic topic(String name) {
        return topics.computeIfAbsent(name, n -> EventTopic.parse(n).orElseThrow());
    }

    void settle() {
        tasks.forEach(AsOfTask::settle);
    }
}
