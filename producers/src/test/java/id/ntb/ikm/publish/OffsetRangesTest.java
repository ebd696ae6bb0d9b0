package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.publish.Receipt.OffsetRange;
import org.junit.jupiter.api.Test;

class OffsetRangesTest {

    private static final String TOPIC = "ikm.5202.production";

    private final OffsetRanges ranges = new OffsetRanges();

    @Test
    void joinsWhatOnePartitionTook() {
        ranges.add(new Outcome.Delivered(TOPIC, 0, 7));
        ranges.add(new Outcome.Delivered(TOPIC, 0, 9));
        ranges.add(new Outcome.Delivered(TOPIC, 0, 5));

        assertThat(ranges.toList()).containsExactly(new OffsetRange(TOPIC, 0, 5, 9, 3));
    }

    @Test
    void keepsPartitionsAndTopicsApartAndInOrder() {
        ranges.add(new Outcome.Delivered(TOPIC, 1, 1));
        ranges.add(new Outcome.Delivered("ikm.5202.certification", 0, 1));
        ranges.add(new OffsetRange(TOPIC, 0, 10, 19, 10));
        ranges.add(new OffsetRange(TOPIC, 0, 30, 39, 10));

        assertThat(ranges.toList())
                .containsExactly(
                        new OffsetRange("ikm.5202.certification", 0, 1, 1, 1),
                        new OffsetRange(TOPIC, 0, 10, 39, 20),
                        new OffsetRange(TOPIC, 1, 1, 1, 1));
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(ranges.toList()).isEmpty();
    }
}
