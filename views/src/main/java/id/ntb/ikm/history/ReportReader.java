package id.ntb.ikm.history;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Source;
import id.ntb.ikm.view.Position;
import id.ntb.ikm.view.ViewVersion;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads reports from the event topics of all offices, up to where a version had read them. */
public final class ReportReader implements ReportLogs {

    /** Ample for some million reports, and about as long as anybody waits for an answer. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final EventLog log;
    private final RecordJudge judge;

    /** @param judge not shared with anybody who may read at the same time */
    public ReportReader(LogConsumers consumers, RecordJudge judge) {
        this.log = new EventLog(consumers, TIME_LIMIT);
        this.judge = judge;
    }

    @Override
    public ReportLog of(ViewVersion version) {
        Map<TopicPartition, Long> ends = version.getPositions().stream()
                .filter(ReportReader::isOfReports)
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.getTopic(), position.getPartition()),
                        Position::getNextOffset));
        return (months, action) -> forEach(ends, months, action);
    }

    private static boolean isOfReports(Position position) {
        return EventTopic.parse(position.getTopic())
                .filter(topic -> topic.type() == EventType.PRODUCTION)
                .isPresent();
    }

    private void forEach(Map<TopicPartition, Long> ends, PeriodRange months, BiConsumer<Production, Source> action) {
        String from = months.from().toString();
        String to = months.to().toString();
        log.forEach(unused -> ends, record -> reportIn(record)
                .filter(report -> report.getPeriod().compareTo(from) >= 0
                        && report.getPeriod().compareTo(to) <= 0)
                .ifPresent(report -> action.accept(report, new Source(record.partition(), record.offset()))));
    }

    private Optional<Production> reportIn(ConsumerRecord<byte[], byte[]> record) {
        return judge.judge(ReceivedRecord.of(record)) instanceof Verdict.Accepted accepted
                ? Optional.of((Production) accepted.event().record())
                : Optional.empty();
    }
}
