package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class HealthResourceTest extends ServerFixture {

    private final Map<String, String> problems = new ConcurrentHashMap<>();

    private record NamedCheck(String name, Map<String, String> problems) implements HealthCheck {

        @Override
        public Optional<String> problem() {
            return Optional.ofNullable(problems.get(name));
        }
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots().snapshot(42));
        checks.add(new NamedCheck("broker", problems));
        checks.add(new NamedCheck("schema-registry", problems));
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
        assertThat(problem.get("detail").asText()).isEqualTo("not ready: schema-registry");
        assertThat(texts(problem.get("checks"), "name", "problem"))
                .containsExactly("views null", "broker null", "schema-registry not reachable at http://127.0.0.1:8081");
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
