package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.history.HistoryEvents;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories over HTTP, from the topics of a real broker, beside the pipeline that merges them. */
class HistoryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocalDate TODAY = LocalDate.parse("2025-12-31");
    private static final String IKM = "5202-810001";
    private static final String OTHER_IKM = "5202-810002";
    private static final String SELLER = "5202-810003";
    private static final String STRANGER = "5271-810004";

    @TempDir
    private Path state;

    /** Of this class alone: its topics hold what other tests could not live with. */
    private static Sandbox sandbox;

    private final HttpClient http = HttpClient.newHttpClient();
    private final RawPublisher publisher = new RawPublisher(
            sandbox.bootstrapServers(),
            new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl()));
    private ProvinceService service;

    @BeforeAll
    static void startSandbox(@TempDir Path directory) {
        sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {});
    }

    @AfterAll
    static void stopSandbox() {
        sandbox.close();
    }

    @BeforeEach
    void startProvince() {
        TopologySettings topology =
                new TopologySettings("history1", 4, StoreKind.IN_MEMORY, () -> TODAY, Duration.ofMillis(100), "test");
        PipelineConfig pipeline = new PipelineConfig(
                sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), ClientSettings.NONE, state, 1, topology);
        service = ProvinceService.start(
                new ServiceConfig(
                        pipeline, new ViewServerConfig(0), ReferenceData.load().offices()),
                step -> {});
    }

    @AfterEach
    void stopProvince() {
        service.close();
    }

    @Test
    void tellsEveryEventAndWhatBecameOfIt() throws Exception {
        assertThat(problem(404)).contains("never was an event", IKM);
        publish(IKM);

        List<String> rows = rows(get(200, "?history=true"));

        assertThat(rows)
                .containsExactly(
                        "r-old registration 2025-01-01 SUPERSEDED by r-new: ACTIVE 5202 KBLI 10762 NONE 1+1 workers",
                        "r-old registration 2025-01-01 DUPLICATE by r-new: ACTIVE 5202 KBLI 10762 NONE 1+1 workers",
                        "c-1 certification HALAL|ID52110000000000001|2025-03-01 HELD: HALAL ISSUED",
                        "p-1 production 2025-11 HOLDS: 2025-11: Rp 0, 0 lines",
                        "p-1 production 2025-11 DUPLICATE by p-1: 2025-11: Rp 0, 0 lines",
                        "r-new registration 2025-01-01 HOLDS: ACTIVE 5202 KBLI 10762 NONE 2+5 workers",
                        "null registration null DEAD_LETTERED NOT_AVRO",
                        "null registration null DEAD_LETTERED OFFICE_NOT_TOPIC");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(profile()).isEqualTo("2+5  2025-11"));
        assertThat(places(get(200, ""))).containsExactlyInAnyOrderElementsOf(holders(get(200, "?history=true")));
    }

    @Test
    void saysThatTheBrokerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        publisher.send("ikm.5202.production", OTHER_IKM, HistoryEvents.report(OTHER_IKM));
        awaitOk(OTHER_IKM, "");
        sandbox.stopBroker();
        try {
            assertThat(problem(503)).contains("Kafka tidak dapat dibaca", "Kafka cannot be read");
        } finally {
            sandbox.startBroker();
        }
        awaitOk(OTHER_IKM, "?history=true");
    }

    @Test
    void explainsAMonthFromWhatTheVersionStandsOn() throws Exception {
        String reports = "ikm.5202.production";
        publisher.send("ikm.5202.registration", SELLER, HistoryEvents.registration(SELLER, "5202", "r-1", 1, 1, 1));
        publisher.send(reports, SELLER, HistoryEvents.report(SELLER, "p-late", "2025-10", 9, 700));
        publisher.send(reports, SELLER, HistoryEvents.report(SELLER, "p-early", "2025-10", 3, 400));
        publisher.send(reports, SELLER, HistoryEvents.report(SELLER, "p-next", "2025-11", 9, 50));
        publisher.send(reports, SELLER, "bukan Avro".getBytes(StandardCharsets.UTF_8));
        publisher.send("ikm.5271.production", STRANGER, HistoryEvents.reportOf5271(STRANGER, "2025-10", 80));
        publisher.abort(reports, SELLER, HistoryEvents.report(SELLER, "p-aborted", "2025-10", 20, 9_000));

        assertExplained("measure=valueIdr&period=2025-10", 780, SELLER + " 700", STRANGER + " 80");
        assertExplained("measure=valueIdr&period=2025-10&sector=UNREGISTERED", 80, STRANGER + " 80");
        assertExplained("measure=commodities.KOPI.KG.valueIdr&period=2025-10&regency=5202", 700, SELLER + " 700");
        assertExplained("measure=last12.valueIdr&regency=5202", 750, SELLER + " 750");
    }

    private void assertExplained(String query, long number, String... firms) throws Exception {
        await().atMost(PATIENCE).untilAsserted(() -> {
            HttpResponse<String> response = send("/api/v1/explain?" + query);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonNode answer = new ObjectMapper().readTree(response.body());
            assertThat(answer.get("number").asLong()).isEqualTo(number);
            assertThat(answer.get("complete").asBoolean()).isTrue();
            assertThat(answer.get("rows")
                            .valueStream()
                            .map(row -> row.get("ikmId").asText() + " " + row.get("amount")))
                    .containsExactly(firms);
        });
    }

    private void publish(String ikmId) throws Exception {
        String registrations = "ikm.5202.registration";
        Registration old = HistoryEvents.registration(ikmId, "5202", "r-old", 1, 1, 1);
        publisher.send(registrations, ikmId, HistoryEvents.registration(ikmId, "5202", "r-new", 9, 2, 5));
        publisher.send(registrations, ikmId, "bukan Avro".getBytes(StandardCharsets.UTF_8));
        publisher.send(registrations, ikmId, old);
        publisher.send(registrations, ikmId, HistoryEvents.registration(ikmId, "5271", "r-5271", 9, 7, 7));
        publisher.send(registrations, ikmId, old);
        publisher.send(registrations, OTHER_IKM, HistoryEvents.registration(OTHER_IKM, "5202", "other", 2, 1, 1));
        publisher.send("ikm.5202.production", ikmId, HistoryEvents.report(ikmId));
        publisher.send("ikm.5202.production", ikmId, HistoryEvents.report(ikmId));
        publisher.send("ikm.5271.certification", ikmId, HistoryEvents.halal(ikmId));
        publisher.abort(registrations, ikmId, HistoryEvents.registration(ikmId, "5202", "r-aborted", 20, 6, 6));
    }

    /** Rows in one line each, with the holder by its eventId. */
    private static List<String> rows(JsonNode answer) {
        Map<String, String> ids = answer.get("rows")
                .valueStream()
                .collect(Collectors.toMap(
                        HistoryIT::place, row -> row.get("eventId").asText()));
        return answer.get("rows").valueStream().map(row -> row(row, ids)).toList();
    }

    private static String row(JsonNode row, Map<String, String> ids) {
        String fate = Stream.of("eventId", "type", "slot", "fate")
                .map(field -> row.get(field).asText())
                .collect(Collectors.joining(" "));
        if (row.get("summary").isNull()) {
            assertThat(row.get("reason").asText()).contains(" / ");
            return fate + " " + row.get("code").asText();
        }
        String by = row.get("heldBy").isNull() ? "" : " by " + ids.get(place(row.get("heldBy")));
        return fate + by + ": " + row.get("summary").asText();
    }

    private static List<String> holders(JsonNode history) {
        return history.get("rows")
                .valueStream()
                .filter(row -> row.get("fate").asText().equals("HOLDS"))
                .map(HistoryIT::place)
                .toList();
    }

    private static List<String> places(JsonNode events) {
        return events.get("rows").valueStream().map(HistoryIT::place).toList();
    }

    /** What the pipeline says of the firm; its profile shows nothing but what holds a slot. */
    private String profile() throws Exception {
        HttpResponse<String> response = send("/api/v1/ikm/" + IKM);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode profile = new ObjectMapper().readTree(response.body());
        JsonNode registration = profile.path("registration");
        return "%s+%s %s %s"
                .formatted(
                        registration.path("workersMale"),
                        registration.path("workersFemale"),
                        profile.at("/certificates/0/scheme").asText(),
                        profile.at("/latestProduction/period").asText());
    }

    private static String place(JsonNode at) {
        return at.get("topic").asText() + "/" + at.get("partition") + "/" + at.get("offset");
    }

    private String problem(int status) throws Exception {
        return get(status, "?history=true").get("detail").asText();
    }

    private JsonNode get(int status, String query) throws Exception {
        HttpResponse<String> response = send(IKM, query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return new ObjectMapper().readTree(response.body());
    }

    private void awaitOk(String ikmId, String query) {
        await().atMost(PATIENCE).until(() -> send(ikmId, query).statusCode() == 200);
    }

    private HttpResponse<String> send(String ikmId, String query) throws Exception {
        return send("/api/v1/ikm/" + ikmId + "/events" + query);
    }

    private HttpResponse<String> send(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + service.port() + path);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
