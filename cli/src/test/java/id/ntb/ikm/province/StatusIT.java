package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ikm status} on a real broker: what it sees, and what it asks somebody to look at. */
class StatusIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRMS = 50;
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private Installation installation;
    private Operator operator;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        installation = new Installation(sandbox, directory.resolve("state"));
        operator = new Operator(sandbox, directory);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void isHealthyWhereAllOfficesPublishAndAllIsRead() throws Exception {
        try (ProvinceService service = installation.upForAllOffices()) {
            installation.publish(TeaFirms.open(FIRMS));
            installation.publishFromEveryOffice();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(operator.run("status"))
                    .as(operator.output())
                    .isZero());
            assertThat(operator.output())
                    .contains("HEALTHY", "READY", "as they must be")
                    .doesNotContain("not known:");
            JsonNode json = json();
            assertThat(json.path("healthy").asBoolean()).isTrue();
            JsonNode live = json.path("generations").path(0);
            assertThat(live.path("live").asBoolean()).isTrue();
            assertThat(live.path("lag").asLong()).isZero();
            assertThat(live.path("threads").asInt()).isPositive();
            assertThat(office(json, "5202").path("applied").asLong()).isEqualTo(FIRMS + 1);
            assertThat(json.path("disk").path("bytes").path("events").asLong()).isPositive();
            assertThat(json.path("changelogs")).isNotEmpty();
        }
    }

    @Test
    void namesWhatNeedsSomebodyTheWorstFirst() throws Exception {
        try (ProvinceService service = installation.upForAllOffices()) {
            installation.publish(TeaFirms.open(FIRMS));
            installation.publishJunk("5202-000001");
            installation.set("ikm.5202.production", "retention.ms", "1000");
            await().atMost(PATIENCE)
                    .until(() -> operator.run("status", "--json") == 1
                            && office(json(), "5202").path("deadLettered").asLong() == 1);
            assertThat(what(json()))
                    .anyMatch(what -> what.contains("office 5208 has never published"))
                    .anyMatch(what -> what.startsWith("dead letters since") && what.endsWith("1 NOT_AVRO"))
                    .noneMatch(what -> what.contains("office 5202"));
            assertThat(what(json()).get(0)).contains("ikm.5202.production", "retention.ms = 1000");
            assertThat(operator.run("dlq", "discard", "--code", "NOT_AVRO", "--why", "a test"))
                    .as(operator.output())
                    .isZero();
            assertThat(what(json())).as("decided").noneMatch(what -> what.startsWith("dead letters"));
        }
        assertThat(operator.run("status")).isOne();
        assertThat(operator.output().lines().skip(1).findFirst().orElseThrow())
                .as("the services have stopped: readers are shown nothing new")
                .contains("NOW", "ikm1 FAILING (live)", "nobody works on it");
        assertThat(office(json(), "5202").path("applied").asLong()).isEqualTo(FIRMS);
    }

    @Test
    void saysWhatIsMissingInANewInstallation() {
        assertThat(operator.run("status")).isOne();
        assertThat(operator.output())
                .contains("no generation of the views is live", "run `ikm up`")
                .contains("office 5201 has never published", "disk          ", "dead letters  none");
    }

    @Test
    void showsTheRestWhereAPartCannotBeHad() throws Exception {
        try (ProvinceService service = installation.upForAllOffices()) {
            Operator withoutRegistry = new Operator(sandbox.bootstrapServers(), NOWHERE, directory);
            await().atMost(PATIENCE)
                    .until(() -> operator.run("status") == 1
                            && !json().path("generations")
                                    .path(0)
                                    .path("version")
                                    .isMissingNode());
            assertThat(withoutRegistry.run("status")).isOne();
            assertThat(withoutRegistry.output())
                    .contains("generations: not known: ", "cannot be seen")
                    .contains("5202", "as they must be", "events ");
        }
        Operator withoutKafka = new Operator("127.0.0.1:1", NOWHERE, directory);
        assertThat(withoutKafka.run("status")).isOne();
        assertThat(withoutKafka.output()).contains("Kafka does not answer").doesNotContain("\tat ");
    }

    private JsonNode json() {
        operator.run("status", "--json");
        try {
            return new ObjectMapper().readTree(operator.output());
        } catch (java.io.IOException e) {
            throw new AssertionError(operator.output(), e);
        }
    }

    private static JsonNode office(JsonNode json, String code) {
        return StreamSupport.stream(json.path("offices").spliterator(), false)
                .filter(office -> office.path("office").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> what(JsonNode json) {
        return StreamSupport.stream(json.path("attention").spliterator(), false)
                .map(concern -> concern.path("what").asText())
                .toList();
    }
}
