package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.history.HistoryEntry;
import id.ntb.ikm.history.HistoryEntry.Outcome;
import id.ntb.ikm.history.HistoryEntry.Said;
import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.topic.RecordPosition;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HistoryResourceTest extends ServerFixture {

    private static final String PATH = "/api/v1/ikm/5202-000001/events?history=true";

    @Override
    void prepare() {
        histories = ikmId -> List.of(superseded(), deadLetter());
    }

    private static HistoryEntry superseded() {
        return new HistoryEntry(
                new RecordPosition("ikm.5202.production", 3, 17),
                new Said("p-1", "2025-03", Instant.parse("2025-04-02T01:02:03.004Z"), "2025-03: withdrawn"),
                Outcome.superseded(new RecordPosition("ikm.5271.production", 3, 5)));
    }

    private static HistoryEntry deadLetter() {
        return new HistoryEntry(
                new RecordPosition("ikm.5202.registration", 3, 2),
                Said.NOTHING,
                Outcome.deadLettered("NOT_AVRO", "bukan Avro / not Avro"));
    }

    /** Nothing of it comes from the views, so it can be had before there are any. */
    @Test
    void tellsWhatBecameOfEveryRecord() throws Exception {
        JsonNode answer = json(PATH);
        assertThat(answer.get("ikmId").asText()).isEqualTo("5202-000001");
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("rows").get(0))
                .hasToString("{\"topic\":\"ikm.5202.production\",\"partition\":3,\"offset\":17,\"eventId\":\"p-1\","
                        + "\"type\":\"production\",\"slot\":\"2025-03\",\"recordedAt\":\"2025-04-02T01:02:03.004Z\","
                        + "\"fate\":\"SUPERSEDED\","
                        + "\"heldBy\":{\"topic\":\"ikm.5271.production\",\"partition\":3,\"offset\":5},\"inCharge\":null,\"code\":null,\"reason\":null,\"summary\":\"2025-03:"
                        + " withdrawn\"}");
        assertThat(answer.get("rows").get(1))
                .hasToString("{\"topic\":\"ikm.5202.registration\",\"partition\":3,\"offset\":2,\"eventId\":null,"
                        + "\"type\":\"registration\",\"slot\":null,\"recordedAt\":null,\"fate\":\"DEAD_LETTERED\",\"heldBy\":null,\"inCharge\":null,\"code\":\"NOT_AVRO\",\"reason\":\"bukan"
                        + " Avro / not Avro\",\"summary\":null}");
    }

    @Test
    void anIkmWithoutAnyEventIsNotFound() throws Exception {
        histories = ikmId -> List.of();
        assertThat(problem(404, PATH).get("detail").asText())
                .contains("belum pernah ada kejadian", "never was an event", "5202-000001");
    }

    @Test
    void saysWhatIsAway() throws Exception {
        histories = ikmId -> {
            throw new HistoryUnavailableException("Kafka tidak dapat dibaca / Kafka cannot be read", null);
        };
        HttpResponse<String> response = get(PATH);
        JsonNode problem = json(503, "application/problem+json", response);
        assertThat(problem.get("detail").asText()).contains("Kafka cannot be read");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void readsOneHistoryAtATime() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        histories = ikmId -> {
            reading.countDown();
            await(goOn);
            return List.of(deadLetter());
        };
        CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> answer(PATH));
        await(reading);
        HttpResponse<String> second = get(PATH);
        assertThat(json(503, "application/problem+json", second).get("type").asText())
                .isEqualTo("urn:ikm:problem:busy");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        goOn.countDown();
        assertThat(first.join().get("total").asInt()).isEqualTo(1);
        assertThat(json(PATH).get("total").asInt()).isEqualTo(1);
    }

    /** Who asks again and again waits for their own answers only. */
    @Test
    void anotherCallerWaitsForItsTurn() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        histories = ikmId -> {
            reading.countDown();
            await(goOn);
            return List.of(deadLetter());
        };
        CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> answer(PATH));
        await(reading);
        try (Socket other = new Socket(
                InetAddress.getLoopbackAddress(),
                request("/").build().uri().getPort(),
                InetAddress.getByName("127.0.0.2"),
                0)) {
            String request = "GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            other.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            problem(503, PATH); // the first caller's own, which has to wait for its first answer
            json("/health/live"); // nobody who waits holds a thread that others need
            goOn.countDown();
            String answer = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("DEAD_LETTERED");
        }
        assertThat(first.join().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aFailedReadingMakesRoomForTheNext() throws Exception {
        histories = ikmId -> {
            throw new IllegalStateException("unforeseen");
        };
        problem(500, PATH);
        histories = ikmId -> List.of(deadLetter());
        json(PATH);
    }

    @Test
    void historyIsTrueOrFalse() throws Exception {
        assertThat(problem(400, "/api/v1/ikm/5202-000001/events?history=yes")
                        .get("parameter")
                        .asText())
                .isEqualTo("history");
    }

    private JsonNode answer(String path) {
        try {
            return json(path);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
