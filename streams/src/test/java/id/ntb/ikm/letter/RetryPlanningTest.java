package id.ntb.ikm.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.DeadLetters;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RetryPlanningTest {

    private static final EventTopic TOPIC = new EventTopic("5202", EventType.PRODUCTION);
    private static final int PARTITIONS = 4;
    private static final String REGISTRY = "mock://retry";

    private final Resending resending =
            new Resending(InstantSource.fixed(Instant.parse("2025-06-15T00:00:00Z")), PARTITIONS);

    @Test
    void whatWasSentAgainThreeTimesIsNotSentAgain() {
        assertThat(plan(junk("NOT_AVRO", "2")).refused()).containsOnlyKeys("NOT_AVRO");
        assertThat(plan(junk("NOT_AVRO", "3")).refused()).containsOnlyKeys("RETRIED_TOO_OFTEN");
        assertThat(plan(junk("NOT_AVRO", "999999999")).refused()).containsOnlyKeys("RETRIED_TOO_OFTEN");
    }

    @Test
    void whatAnOfficeClaimsInPlaceOfANumberIsNone() {
        assertThat(plan(junk("NOT_AVRO", "-1")).refused()).containsOnlyKeys("NOT_AVRO");
        assertThat(plan(junk("NOT_AVRO", "99999999999999999999")).refused()).containsOnlyKeys("NOT_AVRO");
    }

    @Test
    void aFaultIsLeftToTheNextGeneration() {
        RetryPlan plan = plan(junk(Verdict.FAULT, "0"));
        assertThat(plan.ours()).isEqualTo(1);
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.accepted()).isEmpty();
    }

    @Test
    void whatIsSentIsTheOfficesOwnAndSaysThatItIsSentAgain() {
        DeadLetter letter = junk("NOT_AVRO", "1");
        ProducerRecord<byte[], byte[]> sent =
                resending.of(letter, letter.record()).record();
        assertThat(sent.topic()).isEqualTo(TOPIC.topic());
        assertThat(sent.partition()).as("that of its key, not that it stood in").isNotEqualTo(9);
        assertThat(sent.timestamp()).as("the broker's").isNull();
        assertThat(sent.value()).isEqualTo("junk".getBytes(UTF_8));
        assertThat(sent.headers().toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .containsExactly("trace=a", "ikm.retry.of=ikm.5202.production-9@17", "ikm.retry.count=2");
    }

    private RetryPlan plan(DeadLetter letter) {
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(REGISTRY, Map.of()), REGISTRY);
        LogConsumers none = isolation -> {
            throw new AssertionError("a whole letter needs no other record");
        };
        RetryPlanning planning = new RetryPlanning(
                LetterStates.of(List.of(), Optional.of("ikm1")),
                new LetterFilter(Set.of(), Optional.empty(), Optional.empty()),
                new RecordJudge(avro, new EventRules(ReferenceData.load()), PARTITIONS),
                resending,
                new OriginalRecords(none));
        planning.add(letter);
        return planning.plan();
    }

    private static DeadLetter junk(String code, String retries) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", "a".getBytes(UTF_8)).add(DeadLetters.RETRIES, retries.getBytes(UTF_8));
        ReceivedRecord record = new ReceivedRecord(
                TOPIC, new Source(9, 17), "5202-000001".getBytes(UTF_8), "junk".getBytes(UTF_8), 1, headers);
        return new DeadLetter(Instant.EPOCH, Optional.of("ikm1"), code, "", record, Optional.empty());
    }
}
