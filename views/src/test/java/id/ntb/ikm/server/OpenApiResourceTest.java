package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.reader.TestFirms;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the interface, which {@link ServerFixture} holds every answer of every test against. */
class OpenApiResourceTest extends ServerFixture {

    private static final Point CELL = new Point("PANGAN", "5202");

    /** Served before there are routes; {@code FeedTest} looks at their answers. */
    private static final Set<String> FEEDS = Set.of("/api/v1/stream", "/api/v1/changes");

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/health/", "/metrics", "/openapi.json", "/docs");

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .headlines(7, Point.PROVINCE, CELL, new Point("PANGAN", Point.ALL), new Point(Point.ALL, "5202"))
                .production(Point.PROVINCE, "2025-01")
                .program(Point.PROVINCE, "KOIN", "4.0", "")
                .snapshot(42));
        views.know(
                new TestFirms("5202-000001", "Kopi").sold("2025-01", 1, "LOCAL").profile());
    }

    @Test
    void everythingThatIsServedIsDescribedAndNothingElse() {
        assertThat(contract().paths())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(forPrograms().stream(), FEEDS.stream()).toList());
    }

    /** Pages for people are described by themselves. */
    private List<String> forPrograms() {
        return paths().stream()
                .filter(path -> FOR_PROGRAMS.stream().anyMatch(path::startsWith))
                .toList();
    }

    /** Each of them once, so that none is described that no test has asked for. */
    @Test
    void everyPathAnswersAsIsDescribed() throws Exception {
        for (String path : forPrograms()) {
            HttpResponse<String> response = get(path.replace("{sector}", "PANGAN")
                    .replace("{code}", "5202")
                    .replace("{ikmId}", "5202-000001")
                    .replace("{id}", "headline")
                    .replace("{file}", "show.js"));
            assertThat(response.statusCode()).as(path).isIn(200, 400);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        JsonNode document = json("/openapi.json");
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.findValuesAsText("$ref")).hasSizeGreaterThan(100).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws Exception {
        assertThat(json("/openapi.json").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void noAnswerIsSaidToTellOfOwners() throws Exception {
        assertThat(get("/openapi.json").body()).doesNotContain("ownerTag", "contributions");
    }

    @Test
    void thePageComesFromThisServerAlone() throws Exception {
        HttpResponse<String> page = get("/docs");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).doesNotContain("http:", "https:", "//");
        assertThat(get("/docs/swagger-ui-bundle.js").body()).contains("SwaggerUIBundle");
        assertThat(get("/docs/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(get("/docs/show.js").body()).contains("openapi.json");
        problem(404, "/docs/index.html");
        problem(400, "/docs/..%2Fpom.properties");
    }

    /** The check itself: an answer with a field too much, or of another type, is noticed. */
    @Test
    void whatIsNotDescribedIsNoticed() throws Exception {
        ObjectNode narrower =
                (ObjectNode) new ObjectMapper().readTree(get("/openapi.json").body());
        ((ObjectNode) narrower.at("/components/schemas/IkmView/properties")).remove("units");
        OpenApiContract other = new OpenApiContract(narrower);
        HttpRequest request = request("/api/v1/province").GET().build();
        HttpResponse<String> response = send(request);
        assertThat(catchThrowable(() -> other.check(request, response)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("units");
    }
}
