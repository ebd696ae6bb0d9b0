package id.ntb.ikm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {

    private static final TopicPartition FIRST = new TopicPartition("ikm1-fold-changelog", 0);
    private static final TopicPartition SECOND = new TopicPartition("ikm1-fold-changelog", 1);

    private final RestoreProgress progress = new RestoreProgress();

    @Test
    void saysHowMuchIsLeftUntilAllIsRead() {
        progress.onRestoreStart(FIRST, "fold", 100, 1_100);
        progress.onRestoreStart(SECOND, "fold", 0, 50);
        progress.onBatchRestored(FIRST, "fold", 599, 480);
        assertThat(progress.remaining(FIRST)).as("markers take offsets, too").isEqualTo(500);
        assertThat(progress.remaining()).isEqualTo(550);
        assertThat(progress.partitions()).isEqualTo(2);
        progress.onRestoreEnd(FIRST, "fold", 960);
        progress.onRestoreSuspended(SECOND, "fold", 0);
        assertThat(progress.remaining()).isZero();
        assertThat(progress.partitions()).isZero();
    }

    @Test
    void knowsNothingOfWhatIsRestoredElsewhere() {
        progress.onBatchRestored(FIRST, "fold", 10, 10);
        assertThat(progress.remaining(FIRST)).isZero();
    }
}
