package id.ntb.ikm.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class FoldStateTest {

    private static final String RULES = "a".repeat(64);
    private static final String IKM = "5202-000001";
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);
    private static final SumKey SUM = new SumKey.Stock(new Point("PANGAN", "5202"));

    private final KeyValueStore<Bytes, byte[]> store = FoldState.heap();
    private final FoldState state = opened(RULES);

    @Test
    void allOfItIsStillThereAfterARestart() {
        fill();
        state.writeBack();

        FoldState after = opened(RULES);
        assertThat(after.firms().ikmIds()).containsExactly(IKM);
        assertThat(after.firms().firm(IKM).reportDoubts()).isEqualTo(new ReportDoubts(2, 3));
        assertThat(after.due().upTo(TODAY)).containsExactly(IKM);
        assertThat(after.sums().asOf()).contains(TODAY);
        assertThat(after.sums().takeMoment(0).get(0).sums()).containsEntry(SUM, new Tally().add(Measures.UNITS, 3));
    }

    @Test
    void whatIsSettledAtTheLastMomentIsWritten() {
        fill();
        state.beforeWriteBack(() -> state.sums().add(SUM, new Tally().add(Measures.UNITS, 4)));
        state.writeBack();

        assertThat(opened(RULES).sums().takeMoment(0).get(0).sums())
                .containsEntry(SUM, new Tally().add(Measures.UNITS, 7));
    }

    /** Streams may ask for it while it still restores the rows: whoever looked at the sums then would find some of them. */
    @Test
    void nothingIsSettledBeforeTheFirstUse() {
        AtomicInteger settled = new AtomicInteger();
        state.beforeWriteBack(settled::incrementAndGet);
        state.writeBack();
        fill();
        state.writeBack();
        assertThat(settled).hasValue(1);

        state.clear();
        state.writeBack();
        assertThat(settled).hasValue(1);
    }

    /** A task that comes back to a process finds rows that another one has changed meanwhile. */
    @Test
    void nothingOnTheHeapOutlivesTheUseOfATask() {
        fill();
        state.writeBack();
        FoldState elsewhere = opened(RULES);
        elsewhere.firms().put(firm(new ReportDoubts(5, 6)));
        elsewhere.sums().add(SUM, new Tally().add(Measures.UNITS, 10));
        elsewhere.writeBack();

        state.clear();

        assertThat(state.firms().firm(IKM).reportDoubts()).isEqualTo(new ReportDoubts(5, 6));
        assertThat(state.sums().takeMoment(0).get(0).sums()).containsEntry(SUM, new Tally().add(Measures.UNITS, 13));
    }

    @Test
    void whatOtherRulesHaveMadeIsRefused() {
        fill();
        state.writeBack();
        assertThatThrownBy(() -> opened("b".repeat(64)).sums().asOf())
                .isInstanceOf(OtherRulesException.class)
                .hasMessageContaining(StateStores.FOLD);
    }

    private void fill() {
        state.sums().setAsOf(TODAY);
        state.sums().add(SUM, new Tally().add(Measures.UNITS, 3));
        state.firms().put(firm(new ReportDoubts(2, 3)));
        state.due().put(TODAY, IKM);
    }

    private static Firm firm(ReportDoubts doubts) {
        return Firm.unknown(IKM).with(doubts);
    }

    private FoldState opened(String rules) {
        return new FoldState(store, 1, rules);
    }
}
