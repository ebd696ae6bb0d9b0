package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut leaves behind. */
class KilledUpIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FEW_FIRMS = 100;
    private static final int MANY_FIRMS = 3_000;

    @TempDir
    private Path directory;

    @Test
    void killedWhileAFileIsPublishedItEndsWhereAnUndisturbedRunDoes() throws Exception {
        Path small = directory.resolve("small.ndjson");
        Path large = directory.resolve("large.ndjson");
        int events = History.write(small, FEW_FIRMS);
        events += History.write(large, MANY_FIRMS);
        Views undisturbed = undisturbed(small, large, events);
        Views disturbed = disturbed(small, large, events);
        assertThat(disturbed.differences(undisturbed)).isEmpty();
        assertThat(disturbed.digest()).isEqualTo(undisturbed.digest());
    }

    private Views undisturbed(Path small, Path large, int events) throws Exception {
        try (Up up = new Up(Files.createDirectory(directory.resolve("undisturbed")))) {
            up.start();
            publishWhole(up, small);
            publishWhole(up, large);
            await().atMost(PATIENCE).until(() -> up.recordsRead() == events);
            Views views = Views.of(up.client());
            up.process().end();
            up.process().awaitExit(PATIENCE);
            return views;
        }
    }

    private Views disturbed(Path small, Path large, int events) throws Exception {
        try (Up up = new Up(Files.createDirectory(directory.resolve("disturbed")))) {
            up.start();
            publishWhole(up, small);
            long before = up.recordsPublished();
            await().atMost(PATIENCE).until(() -> up.recordsRead() == before);
            killWhilePublishing(up, large);
            up.start();
            publishWhole(up, large);
            await().atMost(PATIENCE).until(() -> up.recordsRead() == up.recordsPublished());
            assertThat(up.recordsRead()).describedAs("sent partly, then whole").isGreaterThan(events);
            return Views.of(up.client());
        }
    }

    /** Kills as soon as the first records of the file are in the topics, however fast the rest would follow. */
    private static void killWhilePublishing(Up up, Path file) throws Exception {
        long before = up.recordsPublished();
        try (IkmProcess publishing = up.publish(file, "5202")) {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> up.recordsPublished() > before);
            up.process().kill();
            assertThat(publishing.isAlive())
                    .describedAs("publishing goes on at the kill")
                    .isTrue();
        }
    }

    private static void publishWhole(Up up, Path file) throws IOException, InterruptedException {
        try (IkmProcess publish = up.publish(file, "5202")) {
            assertThat(publish.awaitExit(PATIENCE))
                    .describedAs(publish.output())
                    .isZero();
        }
    }
}
