package id.ntb.ikm.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.hostile.FirmNumbers;
import id.ntb.ikm.hostile.TopicLog;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.model.Province;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** Reads every record that the event topics hold, judges it anew, and compares with what processing made of all. */
final class Inquest {

    private final ReferenceData reference = ReferenceData.load();
    private final BrokerProvince province;
    private final TopicLog log;
    private final List<SpecificRecordBase> accepted = new ArrayList<>();
    private final SortedMap<String, String> refused = new TreeMap<>();

    /** Once processing has read everything. */
    Inquest(BrokerProvince province) {
        this.province = province;
        this.log = new TopicLog(province.bootstrapServers());
        RecordJudge judge = new RecordJudge(province.avro(), new EventRules(reference), FirmNumbers.PARTITIONS);
        log.read(eventTopics()).forEach(record -> judge(record, judge));
    }

    private List<String> eventTopics() {
        return reference.offices().stream()
                .flatMap(office -> Arrays.stream(EventType.values()).map(type -> new EventTopic(office, type).topic()))
                .toList();
    }

    private void judge(ConsumerRecord<byte[], byte[]> record, RecordJudge judge) {
        Verdict verdict = judge.judge(ReceivedRecord.of(record));
        if (verdict instanceof Verdict.Refused refusal) {
            refused.put(record.topic() + "-" + record.partition() + "-" + record.offset(), refusal.code());
        } else {
            accepted.add(
                    (SpecificRecordBase) ((Verdict.Accepted) verdict).event().record());
        }
    }

    /** Codes of the dead letters, by {@code topic-partition-offset}. */
    SortedMap<String, String> letters() {
        SortedMap<String, String> letters = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> letter : log.read(List.of(Topics.DEAD_LETTERS))) {
            Headers headers = letter.headers();
            String position = header(headers, DeadLetters.TOPIC)
                    + "-" + header(headers, DeadLetters.PARTITION)
                    + "-" + header(headers, DeadLetters.OFFSET);
            assertThat(letters.put(position, header(headers, DeadLetters.CODE)))
                    .describedAs("buried twice: " + position)
                    .isNull();
        }
        return letters;
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Each record is accounted for once, and views are those of what was accepted. */
    void assertNothingIsLostOrFalsified(LocalDate today) throws Exception {
        assertThat(letters()).isEqualTo(refused);
        assertThat(province.account("read")).isEqualTo(accepted.size() + refused.size());
        assertThat(province.account("deadLettered")).isEqualTo(refused.size());
        for (JsonNode account : province.version().path("accounts")) {
            long known = account.path("applied").asLong()
                    + account.path("superseded").asLong()
                    + account.path("duplicate").asLong()
                    + account.path("deadLettered").asLong();
            assertThat(account.path("read").asLong())
                    .describedAs(account.toString())
                    .isEqualTo(known);
        }
        assertThat(province.version().path("digest").asText()).isEqualTo(digestOfAccepted(today));
    }

    private String digestOfAccepted(LocalDate today) {
        Province expected = new Province(reference, 1, today).apply(accepted).publish();
        assertThat(Rows.differences(new ReferenceModel(reference).rows(accepted, today), expected.rows()))
                .isEmpty();
        return expected.digest();
    }

    int refused() {
        return refused.size();
    }
}
