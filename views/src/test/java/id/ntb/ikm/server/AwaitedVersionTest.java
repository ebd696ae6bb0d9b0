package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.Point;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who has written something, or seen a version elsewhere, does not read of the time before. */
class AwaitedVersionTest extends ServerFixture {

    private static final String PATH = "/api/v1/province?fields=version&";

    @Override
    void prepare() {
        views.show(version(42));
    }

    @Test
    void whatIsThereAlreadyComesAtOnce() throws Exception {
        for (String query : List.of(
                "minVersion=ikm1.42",
                "minVersion=ikm1.7",
                "minPosition=ikm.5202.production/3/41",
                "minVersion=ikm1.1&wait=0")) {
            assertThat(json(PATH + query).get("version").asInt()).as(query).isEqualTo(42);
        }
    }

    @Test
    void waitsForAVersionWithoutHoldingAThread() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < 100; i++) { // far more than the server has threads
            waiting.add(ask(PATH + "minVersion=ikm1.43&wait=10"));
        }
        assertThat(json(PATH + "minVersion=ikm1.42").get("version").asInt()).isEqualTo(42);
        views.show(version(43));
        for (CompletableFuture<HttpResponse<String>> answer : waiting) {
            assertThat(answer.join().body()).isEqualTo("{\"version\":43}");
        }
    }

    @Test
    void waitsForARecord() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = ask(PATH + "minPosition=ikm.5202.production/3/42");
        ViewSnapshot next = version(43);
        next.version().getPositions().get(0).setNextOffset(43L);
        views.show(next);
        assertThat(answer.join().body()).isEqualTo("{\"version\":43}");
    }

    @Test
    void saysWhatHasNotComeInTime() throws Exception {
        JsonNode problem = problem(504, PATH + "minVersion=ikm1.43&wait=0");
        assertThat(problem.get("type").asText()).isEqualTo("urn:ikm:problem:not-there-yet");
        assertThat(problem.get("detail").asText()).contains("version ikm1.43", "shown is ikm1.42");
        assertThat(problem(504, PATH + "minPosition=ikm.5202.production/3/42&wait=0")
                        .get("detail")
                        .asText())
                .contains("ikm.5202.production/3/42");
    }

    @Test
    void aGenerationThatIsNotShownHereYetIsWaitedFor() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = ask(PATH + "minVersion=ikm2.3");
        views.show(of("ikm2", 3));
        assertThat(answer.join().body()).isEqualTo("{\"version\":3}");
    }

    @Test
    void aGenerationThatReadersHaveLeftIsNotWaitedFor() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = ask(PATH + "minVersion=ikm1.43&wait=10");
        views.show(of("ikm2", 3));
        assertThat(waiting.join().statusCode()).isEqualTo(409);
        JsonNode problem = problem(409, PATH + "minVersion=ikm1.42&wait=10");
        assertThat(problem.get("type").asText()).isEqualTo("urn:ikm:problem:other-generation");
        assertThat(problem.get("detail").asText()).contains("shown is ikm2.3", "minPosition");
        views.show(version(44)); // rolled back
        assertThat(json(PATH + "minVersion=ikm1.42").get("version").asInt()).isEqualTo(44);
    }

    @Test
    void theFirstVersionCanBeWaitedFor() throws Exception {
        views.show(null);
        CompletableFuture<HttpResponse<String>> answer = ask(PATH + "minVersion=ikm1.1");
        views.show(version(42));
        assertThat(answer.join().body()).isEqualTo("{\"version\":42}");
    }

    @Test
    void refusesWhatCannotBeWaitedFor() throws Exception {
        for (String query : List.of(
                "minVersion=42",
                "minPosition=ikm.5202.production",
                "minPosition=other/0/1",
                "wait=11&minVersion=ikm1.43",
                "wait=1",
                "at=ikm1.42&minVersion=ikm1.42")) {
            assertThat(problem(400, PATH + query).get("parameter").asText())
                    .as(query)
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return HttpClient.newHttpClient().sendAsync(request(path).GET().build(), BodyHandlers.ofString());
    }

    private static ViewSnapshot version(long number) {
        return of("ikm1", number);
    }

    private static ViewSnapshot of(String generation, long number) {
        ViewSnapshot snapshot =
                new TestSnapshots().headlines(number, Point.PROVINCE).snapshot(number);
        snapshot.version().setGeneration(generation);
        return snapshot;
    }
}
