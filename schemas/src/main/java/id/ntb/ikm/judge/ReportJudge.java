package id.ntb.ikm.judge;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.report.UsualReportReader;
import id.ntb.ikm.report.UsualReportReader.Text;
import id.ntb.ikm.rule.Limits;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;

/**
 * Accepts reports, which nearly all records are, from their bytes. Says nothing of what is unusual, and nothing against any
 * record: what it does not accept is to be asked of {@link RecordJudge}, which it never contradicts. For one thread.
 */
public final class ReportJudge {

    private static final int FRAME = 5;
    private static final int ID_LENGTH = "5202-000123".length();
    private static final int BAR = 4;

    private final UsualReportReader reader;
    private final Set<String> regencies;
    private final Set<String> offices;
    private final int schemaId;
    private final int partitions;
    private final Map<EventTopic, Optional<Text>> known = new HashMap<>();

    /**
     * For one registry.
     *
     * @param schemaId of the reports that this release writes
     * @param partitions of every event topic
     */
    public ReportJudge(ReferenceData reference, int schemaId, int partitions) {
        this.reader = new UsualReportReader(reference);
        this.regencies = reference.regencies().keySet();
        this.offices = reference.offices();
        this.schemaId = schemaId;
        this.partitions = partitions;
    }

    /** The report that the record is, if it is one that can be merged and is usual in every way. */
    public Optional<MonthlyReport> accept(ReceivedRecord received) {
        Optional<Text> office = known.computeIfAbsent(received.topic(), this::reporter);
        return office.isPresent() && isFramed(received.value()) && isInPlace(received)
                ? accept(received, received.keyText(), office.get())
                : Optional.empty();
    }

    private Optional<MonthlyReport> accept(ReceivedRecord received, String ikmId, Text office) {
        if (!regencies.contains(ikmId.substring(0, BAR))) {
            return Optional.empty();
        }
        MonthlyReport report = reader.read(received.value(), FRAME, new Text(ikmId, received.key()), office);
        return Optional.ofNullable(report).filter(read -> isInTime(read, received.timestamp()));
    }

    /** The office of a topic of reports. */
    private Optional<Text> reporter(EventTopic topic) {
        return Optional.of(topic.office())
                .filter(office -> topic.type() == EventType.PRODUCTION && offices.contains(office))
                .map(office -> new Text(office, office.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isFramed(byte[] value) {
        return value != null
                && value.length > FRAME
                && value.length <= RecordJudge.LARGEST_BYTES
                && value[0] == 0
                && ByteBuffer.wrap(value, 1, Integer.BYTES).getInt() == schemaId;
    }

    private boolean isInPlace(ReceivedRecord received) {
        byte[] key = received.key();
        return key != null
                && key.length == ID_LENGTH
                && isIkmId(key)
                && Utils.toPositive(Utils.murmur2(key)) % partitions
                        == received.source().partition();
    }

    private static boolean isIkmId(byte[] key) {
        for (int i = 0; i < ID_LENGTH; i++) {
            if (i == BAR ? key[i] != '-' : key[i] < '0' || key[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInTime(MonthlyReport report, long brokerTime) {
        return brokerTime > ReceivedRecord.NO_TIMESTAMP
                && report.recordedAt().toEpochMilli() - brokerTime <= Limits.AHEAD.toMillis();
    }
}
