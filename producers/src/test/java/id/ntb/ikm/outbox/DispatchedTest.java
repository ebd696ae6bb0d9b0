package id.ntb.ikm.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchedTest {

    private static Dispatched dispatched(long sent, FailureReason reason) {
        List<OffsetRange> ranges = sent == 0 ? List.of() : List.of(new OffsetRange("t", 0, 0, sent - 1, sent));
        Optional<Outcome.Failed> failure = Optional.ofNullable(reason).map(why -> new Outcome.Failed(why, "why"));
        return new Dispatched(sent, 1, 5, ranges, failure);
    }

    @ParameterizedTest(name = "{0} after {1} sent: {2}")
    @CsvSource({
        "ORDER_REFUSED, 0, true",
        "ORDER_REFUSED, 3, true",
        "BROKER_UNREACHABLE, 3, true",
        "BROKER_UNREACHABLE, 0, false",
        "OTHER, 3, true",
        "OTHER, 0, false",
        "NOT_ALLOWED, 3, false",
        "LOGIN_REFUSED, 0, false",
        "OTHER_CLUSTER, 0, false",
        ", 3, false"
    })
    void callsForAnotherConnectionWhereThatMayHelp(FailureReason reason, long sent, boolean expected) {
        assertThat(dispatched(sent, reason).callsForAnotherConnection()).isEqualTo(expected);
    }

    @Test
    void addsUpWhatTwoTriesCameTo() {
        Dispatched later = new Dispatched(2, 0, 3, List.of(new OffsetRange("t", 0, 7, 8, 2)), Optional.empty());
        Dispatched all = dispatched(4, FailureReason.ORDER_REFUSED).then(later);

        assertThat(all.sent()).isEqualTo(6);
        assertThat(all.rejected()).isEqualTo(1);
        assertThat(all.waiting()).isEqualTo(3);
        assertThat(all.failure()).isEmpty();
        assertThat(all.ranges()).containsExactly(new OffsetRange("t", 0, 0, 8, 6));
    }

    @Test
    void notesTheFirstTenRowsAndCountsAll() {
        NotedRows rows = NotedRows.NONE;
        for (int i = 1; i <= 25; i++) {
            rows = rows.plus(new NotedRows.NotedRow(i, new EventKey("5202-000001", "e" + i), ""));
        }

        assertThat(rows.count()).isEqualTo(25);
        assertThat(rows.first()).hasSize(10).first().satisfies(row -> assertThat(row.line())
                .isEqualTo(1));
        assertThat(NotedRows.NONE.count()).isZero();
    }
}
