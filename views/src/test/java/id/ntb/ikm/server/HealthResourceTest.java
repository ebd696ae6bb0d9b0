package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class HealthResourceTest extends ServerFixture {

    private static final Instant SEEN_AT = Instant.parse("2025-06-15T02:00:00Z");

    private final Map<String, String> problems = new ConcurrentHashMap<>();

    private final Map<String, String> passing = new ConcurrentHashMap<>();

    private record NamedCheck(String name, Map<String, String> problems, Map<String, String> waits)
            implements HealthCheck {

        @Override
        public Optional<String> passing() {
            return Optional.ofNullable(waits.get(name));
        }

        @Override
        public Optional<Instant> seenAt() {
            return name.equals("schema-registry") ? Optional.of(SEEN_AT) : Optional.empty();
        }

        @Override
        public Optional<String> problem() {
            return Optional.ofNullable(problems.get(name));
        }
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots().snapshot(42));
        checks.add(new NamedCheck("broker", problems, passing));
        checks.add(new NamedCheck("schema-registry", problems, passing));
    }

    @Test
    void aRunningProcessIsAliveWhateverItLacks() throws Exception {
        views.show(null);
        views.problem("nothing there");
        problems.put("broker", "not reachable");
        assertThat(json("/health/live").get("status").asText()).isEqualTo("live");
    }

    @Test
    void isReadyWhenNothingIsWrong() throws Exception {
        JsonNode ready = json("/health/ready");
        assertThat(ready.get("status").asText()).isEqualTo("ready");
        assertThat(ready.get("version").asLong()).isEqualTo(42);
    }

    @Test
    void namesEveryCheckWithItsProblem() throws Exception {
        problems.put("schema-registry", "not reachable at http://127.0.0.1:8081");
        JsonNode problem = problem(503, "/health/ready");
        assertThat(problem.get("detail").asText()).isEqualTo("not ready, broken: schema-registry");
        assertThat(texts(problem.get("checks"), "name", "problem"))
                .containsExactly("views null", "broker null", "schema-registry not reachable at http://127.0.0.1:8081");
    }

    @Test
    void tellsRestoringFromBrokenAndIsAliveMeanwhile() throws Exception {
        passing.put("broker", "1,200 records left");
        JsonNode restoring = problem(503, "/health/ready");
        assertThat(restoring.get("state").asText()).isEqualTo("restoring");
        assertThat(texts(restoring.get("checks"), "name", "state", "problem"))
                .contains("views ready null", "broker restoring 1,200 records left");
        assertThat(json("/health/live").get("status").asText()).isEqualTo("live");
        problems.put("schema-registry", "not reachable");
        assertThat(problem(503, "/health/ready").get("state").asText()).isEqualTo("broken");
    }

    @Test
    void saysWhenWasLastLookedWhereThatIsNotNow() throws Exception {
        JsonNode checks = json("/health/ready").get("checks");
        assertThat(checks.get(2).get("seenAt").asText()).isEqualTo(SEEN_AT.toString());
        assertThat(checks.get(1).has("seenAt")).isFalse();
    }

    @Test
    void givesEachCheckAsANumberToAlarms() throws Exception {
        problems.put("broker", "not reachable");
        passing.put("schema-registry", "has not been asked yet");
        assertThat(get("/metrics").body())
                .contains("ikm_health{check=\"views\"} 0.0")
                .contains("ikm_health{check=\"schema-registry\"} 1.0")
                .contains("ikm_health{check=\"broker\"} 2.0");
    }

    @Test
    void viewsThatAreHeldUpAreNotReady() throws Exception {
        views.problem("the broker is not reachable");
        assertThat(texts(problem(503, "/health/ready").get("checks"), "name", "problem"))
                .contains("views the broker is not reachable");
    }

    @Test
    void noSnapshotIsNotReady() throws Exception {
        views.show(null);
        JsonNode problem = problem(503, "/health/ready");
        assertThat(problem.get("state").asText()).isEqualTo("restoring");
        assertThat(texts(problem.get("checks"), "name", "problem"))
                .contains("views there is no version of the views yet");
    }

    @Test
    void isReadyAgainWhenTheProblemIsGone() throws Exception {
        problems.put("broker", "not reachable");
        problem(503, "/health/ready");
        problems.clear();
        json("/health/ready");
    }
}
