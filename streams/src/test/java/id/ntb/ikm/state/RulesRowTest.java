package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class RulesRowTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private final StateRows rows = StateRows.of(FoldState.heap());

    @Test
    void aTasksSumsAreRefusedUnderOtherRules() {
        assertThat(new SumsStore(rows, A).asOf()).isEmpty();
        SumsStore written = new SumsStore(rows, A);
        written.setAsOf(LocalDate.parse("2025-06-15"));
        written.count(new EventTopic("5202", EventType.PRODUCTION), progress -> progress.plusDeadLettered(7));
        written.writeBack();

        assertThat(new SumsStore(rows, A).asOf()).contains(LocalDate.parse("2025-06-15"));
        assertThatThrownBy(() -> new SumsStore(rows, B).asOf())
                .isInstanceOf(OtherRulesException.class)
                .hasMessageContaining("aaaaaaaaaaaa, this release has bbbbbbbbbbbb")
                .hasMessageContaining("ikm up --new-generation");
    }

    @Test
    void sumsOfRulesThatNobodyKnowsAreRefused() {
        rows.put(Bytes.wrap(new byte[] {9}), new byte[] {9});
        assertThatThrownBy(() -> new SumsStore(rows, A).asOf())
                .isInstanceOf(OtherRulesException.class)
                .hasMessageContaining("unknown");
    }

    @Test
    void whatTheRollupHasReceivedIsRefusedUnderOtherRules() {
        new RollupRows(rows, A).putProgress(0, new TaskProgress(LocalDate.parse("2025-06-15"), Map.of()));
        assertThatCode(() -> new RollupRows(rows, A).restore(new Nothing())).doesNotThrowAnyException();
        assertThatThrownBy(() -> new RollupRows(rows, B).restore(new Nothing()))
                .isInstanceOf(OtherRulesException.class);
    }

    @Test
    void theRefusalIsFoundBehindWhatStreamsMakesOfIt() {
        OtherRulesException refusal = new OtherRulesException("sums", A, B);
        assertThat(OtherRulesException.behind(new StreamsException("task 0_1", new StreamsException(refusal))))
                .contains(refusal);
        assertThat(OtherRulesException.behind(new StreamsException("something else")))
                .isEmpty();
    }

    /** Takes what is kept and does nothing with it. */
    private static final class Nothing implements RollupRows.Content {
        @Override
        public void sum(int task, SumKey key, Tally tally) {}

        @Override
        public void progress(int task, TaskProgress progress) {}

        @Override
        public void open(int task) {}

        @Override
        public void claim(String ikmId, Optional<Claim> claim) {}

        @Override
        public void published(ViewRow.Id id, BigInteger hash) {}

        @Override
        public void version(long version) {}
    }
}
