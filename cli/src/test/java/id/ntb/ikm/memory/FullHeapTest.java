package id.ntb.ikm.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullHeapTest {

    private static final long HEAP = 1_000L << 20;
    private static final long NEARLY_ALL = HEAP * 95 / 100;

    private final FullHeap heap = new FullHeap(HEAP);

    @Test
    void isNoticedWhenCollectingAgainAndAgainFreesNothing() {
        heap.collected(NEARLY_ALL);
        heap.collected(NEARLY_ALL);
        assertThat(heap.noticed()).isNotDone();

        heap.collected(NEARLY_ALL);

        assertThat(heap.noticed())
                .isCompletedWithValue(
                        "the heap of 1,000 MB is full. Memori kurang / too little memory: start again with"
                                + " IKM_JAVA_OPTIONS=-Xmx1500m");
    }

    @Test
    void isNotFullAtAPeak() {
        heap.collected(NEARLY_ALL);
        heap.collected(NEARLY_ALL);
        heap.collected(HEAP / 2);
        heap.collected(NEARLY_ALL);

        assertThat(heap.noticed()).isNotDone();
    }
}
