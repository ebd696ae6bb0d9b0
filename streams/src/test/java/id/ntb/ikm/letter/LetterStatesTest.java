package id.ntb.ikm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.control.LetterDecision;
import id.ntb.ikm.control.LettersOfPartition;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.Verdict;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.topic.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class LetterStatesTest {

    private static final EventTopic TOPIC = new EventTopic("5202", EventType.PRODUCTION);

    @Test
    void aFaultIsCountedByTheGenerationThatDidNotFail() {
        assertThat(state(letter(Verdict.FAULT, "ikm1", 1), "ikm1")).isEqualTo(LetterState.NEXT_GENERATION);
        assertThat(state(letter(Verdict.FAULT, "ikm1", 1), "ikm2")).isEqualTo(LetterState.COUNTED_ANEW);
        assertThat(state(letter(Verdict.FAULT, "ikm2", 1), "ikm2"))
                .as("it failed again")
                .isEqualTo(LetterState.NEXT_GENERATION);
    }

    @Test
    void whatIsWrongWithARecordStaysWrongInAnotherGeneration() {
        assertThat(state(letter("NOT_AVRO", "ikm1", 1), "ikm2")).isEqualTo(LetterState.OPEN);
    }

    @Test
    void theLastDecisionCountsAndUnknownOnesDoNot() {
        List<LetterDecision> decisions =
                List.of(decision("RETRIED", 1, 2), decision("DISCARDED", 2), decision("FORGIVEN", 3));
        LetterStates states = LetterStates.of(decisions, Optional.of("ikm1"));
        assertThat(states.of(letter("NOT_AVRO", "ikm1", 1))).isEqualTo(LetterState.RETRIED);
        assertThat(states.of(letter("NOT_AVRO", "ikm1", 2))).isEqualTo(LetterState.DISCARDED);
        assertThat(states.of(letter("NOT_AVRO", "ikm1", 3))).isEqualTo(LetterState.OPEN);
    }

    private static LetterState state(DeadLetter letter, String live) {
        return LetterStates.of(List.of(), Optional.of(live)).of(letter);
    }

    private static LetterDecision decision(String name, long... offsets) {
        return new LetterDecision(
                name,
                List.of(new LettersOfPartition(
                        TOPIC.topic(), 0, Arrays.stream(offsets).boxed().toList())));
    }

    private static DeadLetter letter(String code, String generation, long offset) {
        ReceivedRecord record =
                new ReceivedRecord(TOPIC, new Source(0, offset), new byte[0], new byte[0], 1, new RecordHeaders());
        return new DeadLetter(Instant.EPOCH, Optional.of(generation), code, "", record, Optional.empty());
    }
}
