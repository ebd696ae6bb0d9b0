package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final OffsetRange RANGE = new OffsetRange("ikm.5202.production", 0, 5, 9, 3);

    private static Receipt receipt(Map<EventType, Long> published, List<OffsetRange> ranges) {
        return new Receipt("5202", "a.csv", "0".repeat(64), published, ranges);
    }

    @Test
    void countsAllThatWasAcknowledged() {
        assertThat(receipt(Map.of(EventType.PRODUCTION, 3L, EventType.REGISTRATION, 4L), List.of(RANGE))
                        .total())
                .isEqualTo(7);
        assertThat(receipt(Map.of(), List.of()).total()).isZero();
    }

    /** Outcomes still come in while a receipt is shown. */
    @Test
    void staysAsItIsWhenWhatItWasMadeOfGoesOn() {
        Map<EventType, Long> published = new EnumMap<>(Map.of(EventType.PRODUCTION, 3L));
        List<OffsetRange> ranges = new ArrayList<>(List.of(RANGE));
        Receipt receipt = receipt(published, ranges);
        published.clear();
        ranges.clear();

        assertThat(receipt.total()).isEqualTo(3);
        assertThat(receipt.ranges()).containsExactly(RANGE);
    }
}
