package id.ntb.ikm.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryNeedTest {

    private static final long GB = 1L << 30;

    @Test
    void saysWhatIsNeededAndNoMoreWhereThereIsEnough() {
        assertThat(new MemoryNeed(1_000_000, 2 * GB).text())
                .isEqualTo(
                        "1,000,000 events to merge, once for each generation, need about 521 MB of heap, of 2,048 MB");
    }

    @Test
    void saysWhatToDoWhereThereIsTooLittle() {
        assertThat(new MemoryNeed(5_000_000, GB).text())
                .contains("need about 1,408 MB of heap, of 1,024 MB")
                .contains("IKM_JAVA_OPTIONS=-Xmx1408m");
    }
}
