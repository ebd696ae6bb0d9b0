package id.ntb.ikm.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.stream.MadeUpVersions.MadeUpVersion;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshot and changes in order are the version that they lead to: whatever comes, whenever one goes and comes back, and to whom. */
class StreamLawTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int VERSIONS = 400;
    private static final RowFilter ALL =
            new RowFilter(Set.copyOf(Topics.VERSIONED), Optional.empty(), Optional.empty(), Optional.empty());
    private static final List<RowFilter> FILTERS = List.of(
            ALL,
            new RowFilter(
                    Set.of(Topics.VIEW_PRODUCTION),
                    Optional.of(PointKind.CELL),
                    Optional.of("PANGAN"),
                    Optional.empty()),
            new RowFilter(
                    Set.of(Topics.VIEW_CELL, Topics.VIEW_PROGRAM),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("5202")));

    /** One of two servers beside each other; each shows some of the versions only, now and then, and knows of all changes. */
    private static final class OneServer {

        private final FeedChannel channel;
        private TestSnapshots tables = new TestSnapshots();
        private String generation = "";
        private Timeline timeline;

        OneServer(RowFilter filter, MadeUpVersion first) {
            channel = new FeedChannel(filter, () -> NOW);
            take(first, true);
        }

        void take(MadeUpVersion next, boolean show) {
            if (!next.generation().equals(generation)) {
                generation = next.generation();
                tables = new TestSnapshots();
            }
            next.applyTo(tables);
            if (show) {
                ViewSnapshot shown = next.of(tables);
                timeline = timeline == null ? Timeline.begin(shown) : timeline.then(shown);
            }
        }

        Course course(Optional<String> since) {
            return new Course(channel, since, NOW);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aReaderHasTheVersionThatItIsToldAlsoAfterAHundredReconnects(long seed) throws Exception {
        Random random = new Random(seed);
        RowFilter filter = FILTERS.get(random.nextInt(FILTERS.size()));
        MadeUpVersions versions = new MadeUpVersions(random);
        MadeUpVersion first = versions.next();
        OneServer whole = new OneServer(ALL, first); // shows every version
        Map<String, Map<String, String>> truth = new HashMap<>();
        truth.put(whole.timeline.cursor().toString(), MadeUpVersions.rows(whole.timeline.now(), filter));
        List<OneServer> servers = List.of(new OneServer(filter, first), new OneServer(filter, first));
        Replica replica = new Replica();
        OneServer at = servers.get(0);
        Course course = at.course(replica.cursor());
        int reconnects = 0;
        int told = 0;
        for (int i = 0; i < VERSIONS; i++) {
            MadeUpVersion next = random.nextInt(60) == 0 ? versions.nextGeneration() : versions.next();
            whole.take(next, true);
            servers.forEach(server -> server.take(next, random.nextBoolean()));
            if (random.nextInt(3) == 0) {
                reconnects++;
                at = servers.get(random.nextInt(2));
                course = at.course(replica.cursor());
            }
            truth.put(whole.timeline.cursor().toString(), MadeUpVersions.rows(whole.timeline.now(), filter));
            Optional<Course.Step> step = course.next(at.timeline, NOW);
            if (step.isPresent()) {
                told++;
                replica.apply(json(step.get()));
                assertThat(replica.rows())
                        .as("seed " + seed + ", version " + replica.cursor())
                        .isEqualTo(truth.get(replica.cursor().orElseThrow()));
            }
        }
        assertThat(reconnects).isGreaterThan(100);
        assertThat(told).isGreaterThan(100);
    }

    @Test
    void aCursorThatLeadsNowhereGetsTheReasonAndASnapshot() throws Exception {
        MadeUpVersions versions = new MadeUpVersions(new Random(1));
        versions.next();
        OneServer server = new OneServer(ALL, versions.next());
        server.take(versions.next(), true);
        assertThat(reset(server, "ikm1.1")).contains(ResetReason.TOO_OLD);
        assertThat(reset(server, "nonsense")).contains(ResetReason.MALFORMED);
        assertThat(reset(server, "ikm1.2")).isEmpty();
        server.take(versions.nextGeneration(), true);
        assertThat(reset(server, "ikm1.2")).contains(ResetReason.OTHER_GENERATION);
    }

    @Test
    void aCursorAheadOfThisServerWaitsAndThenStartsAnew() {
        MadeUpVersions versions = new MadeUpVersions(new Random(1));
        OneServer server = new OneServer(ALL, versions.next());
        Course course = server.course(Optional.of("ikm1.2"));
        assertThat(course.next(server.timeline, NOW)).isEmpty();
        assertThat(course.next(server.timeline, NOW.plusSeconds(10))
                        .orElseThrow()
                        .reset())
                .contains(ResetReason.AHEAD);
        Course another = server.course(Optional.of("ikm1.2"));
        server.take(versions.next(), true);
        assertThat(another.next(server.timeline, NOW.plusSeconds(10))).isEmpty();
    }

    private static Optional<ResetReason> reset(OneServer server, String since) {
        return server.course(Optional.of(since))
                .next(server.timeline, NOW)
                .orElseThrow()
                .reset();
    }

    private static JsonNode json(Course.Step step) throws Exception {
        StringBuilder text = new StringBuilder();
        step.body().json(step.reset()).forEach(part -> text.append(StandardCharsets.UTF_8.decode(part.plain())));
        return JSON.readTree(text.toString());
    }
}
