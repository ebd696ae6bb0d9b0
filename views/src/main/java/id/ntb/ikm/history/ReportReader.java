package id.ntb.ikm.history;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads reports and registrations from the event topics of all offices, up to where a version had read them. */
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
        return new ReportLog() {
            @Override
            public void forEach(PeriodRange months, BiConsumer<Production, Source> action) {
                forEachReport(ends(version, EventType.PRODUCTION), months, action);
            }

            @Override
            public void forEachRegistration(Consumer<Registration> action) {
                log.forEach(unused -> ends(version, EventType.REGISTRATION), record -> eventIn(record)
                        .ifPresent(event -> action.accept((Registration) event)));
            }
        };
    }

    private static Map<TopicPartition, Long> ends(ViewVersion version, EventType type) {
        return version.getPositions().stream()
                .filter(position -> isOf(type, position))
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.getTopic(), position.getPartition()),
                        Position::getNextOffset));
    }

    private static boolean isOf(EventType type, Position position) {
        return EventTopic.parse(position.getTopic())
                .filter(topic -> topic.type() == type)
                .isPresent();
    }

    private void forEachReport(
            Map<TopicPartition, Long> ends, PeriodRange months, BiConsumer<Production, Source> action) {
        String from = months.from().toString();
        String to = months.to().toString();
        log.forEach(unused -> ends, record -> eventIn(record)
                .map(Production.class::cast)
                .filter(report -> report.getPeriod().compareTo(from) >= 0
                        && report.getPeriod().compareTo(to) <= 0)
                .ifPresent(report -> action.accept(report, new Source(record.partition(), record.offset()))));
    }

    private Optional<SpecificRecord> eventIn(ConsumerRecord<byte[], byte[]> record) {
        return judge.judge(ReceivedRecord.of(record)) instanceof Verdict.Accepted accepted
                ? Optional.of(accepted.event().record())
                : Optional.empty();
    }
}
