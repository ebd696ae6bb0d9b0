package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut leaves behind. */
class KilledUpIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FIRMS = 2_000;

    @TempDir
    private Path directory;

    @Test
    void killedWhileAFileIsPublishedItEndsWhereAnUndisturbedRunDoes() throws Exception {
        Path file = directory.resolve("history.ndjson");
        int events = History.write(file, FIRMS);
        Views undisturbed = undisturbed(file, events);
        Views disturbed = disturbed(file, events);
        assertThat(disturbed.rows()).isEqualTo(undisturbed.rows());
        assertThat(disturbed.digest()).isEqualTo(undisturbed.digest());
    }

    private Views undisturbed(Path file, int events) throws Exception {
        try (Up up = new Up(Files.createDirectory(directory.resolve("undisturbed")))) {
            up.start();
            publishWhole(up, file);
            await().atMost(PATIENCE).until(() -> up.recordsRead() == events);
            Views views = Views.of(up);
            up.process().interrupt();
            up.process().awaitExit(PATIENCE);
            return views;
        }
    }

    private Views disturbed(Path file, int events) throws Exception {
        try (Up up = new Up(Files.createDirectory(directory.resolve("disturbed")))) {
            up.start();
            try (IkmProcess publishing = up.publish(file, "5202")) {
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> up.recordsRead() > 0);
                long atTheKill = up.recordsRead();
                up.process().kill();
                assertThat(publishing.isAlive())
                        .describedAs("publishing goes on at the kill")
                        .isTrue();
                assertThat(atTheKill)
                        .describedAs("records in the views at the kill")
                        .isBetween(1L, events - 1L);
            }
            up.start();
            publishWhole(up, file);
            await().atMost(PATIENCE).until(() -> up.recordsRead() == up.recordsPublished());
            assertThat(up.recordsRead()).describedAs("sent partly, then whole").isGreaterThan(events);
            return Views.of(up);
        }
    }

    private static void publishWhole(Up up, Path file) throws IOException, InterruptedException {
        try (IkmProcess publish = up.publish(file, "5202")) {
            assertThat(publish.awaitExit(PATIENCE))
                    .describedAs(publish.output())
                    .isZero();
        }
    }

    /** All rows that the API shows, without their versions, and the digest. */
    private record Views(SortedMap<String, String> rows, String digest) {

        static Views of(Up up) {
            SortedMap<String, String> rows = new TreeMap<>();
            for (String view : new String[] {
                "sectors", "regencies", "cells", "production?by=cell", "production?by=province", "programs?by=cell"
            }) {
                int number = 0;
                for (JsonNode row : up.client().get(view).path("rows")) {
                    ((ObjectNode) row).remove("version");
                    rows.put(view + "#" + number++, row.toString());
                }
            }
            return new Views(rows, up.version().orElseThrow().path("digest").asText());
        }
    }
}
