package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.history.HistoryUnavailableException;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.reader.TestViews;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.Source;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProfileContribution;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainResourceTest extends ServerFixture {

    private static final String LOG_PATH = "/api/v1/explain?measure=last12.valueIdr";

    /** More than is merged in memory. */
    private static final int MANY = 100_000;

    @Override
    void prepare() {
        IkmView province = TestViews.headline(Point.PROVINCE, 3, 42);
        views.show(new TestSnapshots()
                .published(List.of(province))
                .headlines(42, new Point("PANGAN", "5202"))
                .production(Point.PROVINCE, "2025-11")
                .program(Point.PROVINCE, "JPS_GEMILANG", "3", "TEH_KELOR")
                .snapshot(42));
        views.know(firm("5202-000003", "5271"));
        views.know(firm("5202-000001", "5202"));
        views.know(firm("5202-000002", "5201"));
        reports = (months, action) -> Stream.of("5202-000001", "5202-000002", "5202-000003", "5202-000004")
                .forEach(ikmId -> action.accept(report(ikmId), new Source(3, 17)));
    }

    private static Production report(String ikmId) {
        return Production.newBuilder()
                .setEventId("p-1")
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-12-02T01:02:03.004Z"))
                .setPeriod("2025-11")
                .setLines(
                        List.of(new ProductionLine("KOPI", new BigDecimal("4.500"), "kg", 0L, 0L, Channel.LOCAL, null)))
                .build();
    }

    private static IkmProfile firm(String ikmId, String regency) {
        IkmProfile profile = TestViews.profile(ikmId);
        profile.setContributions(List.of(
                contribution("STOCK", regency, Map.of("units", 1L)).build(),
                contribution("PROGRAM", regency, Map.of("units", 1L))
                        .setProgram("JPS_GEMILANG")
                        .setEdition("3")
                        .setCommodity("TEH_KELOR")
                        .build()));
        return profile;
    }

    private static ProfileContribution.Builder contribution(String kind, String regency, Map<String, Long> sums) {
        return ProfileContribution.newBuilder()
                .setKind(kind)
                .setSector("PANGAN")
                .setRegency(regency)
                .setSums(sums);
    }

    @Test
    void namesTheFirmsBehindANumber() throws Exception {
        JsonNode answer = json("/api/v1/explain?measure=units");
        assertThat(answer.get("version").asLong()).isEqualTo(42);
        assertThat(answer.get("number").asLong()).isEqualTo(3);
        assertThat(answer.get("sum").asLong()).isEqualTo(3);
        assertThat(answer.get("complete").asBoolean()).isTrue();
        assertThat(answer.get("total").asInt()).isEqualTo(3);
        assertThat(texts(answer.get("rows"), "ikmId", "amount"))
                .containsExactly("5202-000001 1", "5202-000002 1", "5202-000003 1");
    }

    @Test
    void canBeNarrowedDownToACell() throws Exception {
        JsonNode answer = json("/api/v1/explain?sector=PANGAN&regency=5202&measure=units");
        assertThat(texts(answer.get("rows"), "ikmId")).containsExactly("5202-000001");
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    @Test
    void aStarIsATotal() throws Exception {
        assertThat(json("/api/v1/explain?sector=*&regency=*&measure=units")
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() throws Exception {
        JsonNode first = json("/api/v1/explain?measure=units&limit=2");
        assertThat(texts(first.get("rows"), "ikmId")).containsExactly("5202-000001", "5202-000002");
        assertThat(first.get("total").asInt()).isEqualTo(3);
        assertThat(first.get("next").asText()).isEqualTo("5202-000002");
        JsonNode second = json("/api/v1/explain?measure=units&limit=2&after=5202-000002");
        assertThat(texts(second.get("rows"), "ikmId")).containsExactly("5202-000003");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void quantitiesAreExactDecimalsAsText() throws Exception {
        JsonNode answer = json("/api/v1/explain?period=2025-11&measure=commodities.KOPI.kg.quantity");
        assertThat(answer.get("number").isTextual()).isTrue();
        assertThat(answer.get("number").asText()).isEqualTo("12.500");
        assertThat(answer.get("sum").asText()).isEqualTo("18.000");
        assertThat(answer.get("complete").asBoolean()).isFalse();
    }

    @Test
    void namesAlsoWhoReportsWithoutBeingRegistered() throws Exception {
        JsonNode answer = json("/api/v1/explain?period=2025-11&measure=reportingUnits&limit=1&after=5202-000003");
        assertThat(answer.get("rows")).hasToString("[{\"ikmId\":\"5202-000004\",\"name\":null,\"amount\":1}]");
    }

    @Test
    void explainsWhatIsOfTodayWhileTheLogCannotBeRead() throws Exception {
        reports = (months, action) -> {
            throw new HistoryUnavailableException("Kafka tidak dapat dibaca / Kafka cannot be read", null);
        };
        json("/api/v1/explain?measure=units");
        json("/api/v1/explain?measure=expectedUnits&period=2025-11");
        json("/api/v1/explain?program=JPS_GEMILANG&edition=3&commodity=TEH_KELOR&measure=units");
        HttpResponse<String> response = get("/api/v1/explain?measure=last12.valueIdr");
        assertThat(json(503, "application/problem+json", response).get("detail").asText())
                .contains("Kafka cannot be read");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aPageOfVeryManyFirmsIsThatOfFew() throws Exception {
        reports = (months, action) -> manyFirms(action);
        JsonNode answer = json("/api/v1/explain?period=2025-11&measure=reportingUnits&limit=2&after=5202-000041");
        assertThat(answer.get("sum").asInt()).isEqualTo(MANY);
        assertThat(answer.get("total").asInt()).isEqualTo(MANY);
        assertThat(texts(answer.get("rows"), "ikmId")).containsExactly("5202-000042", "5202-000043");
        assertThat(answer.get("next").asText()).isEqualTo("5202-000043");
    }

    /** An answer that has begun could only be cut off, or look complete. */
    @Test
    void noAnswerBeginsBeforeAllOfItIsKnown() throws Exception {
        reports = (months, action) -> {
            manyFirms(action);
            throw new HistoryUnavailableException("Kafka tidak dapat dibaca / Kafka cannot be read", null);
        };
        JsonNode problem = problem(503, "/api/v1/explain?period=2025-11&measure=reportingUnits");
        assertThat(problem.get("detail").asText()).contains("Kafka cannot be read");
        reports = (months, action) -> manyFirms(action);
        json("/api/v1/explain?period=2025-11&measure=reportingUnits");
    }

    /** One object is all of them in turn: whoever kept it would find another firm in it. */
    private static void manyFirms(BiConsumer<Production, Source> action) {
        Production report = report("");
        for (int i = MANY; i > 0; i--) {
            report.setIkmId("5202-%06d".formatted(i));
            action.accept(report, new Source(3, i));
        }
    }

    @Test
    void readsTheLogForOneRequestAtATime() throws Exception {
        reports = (months, action) -> {
            for (String path : List.of("/api/v1/ikm/5202-000001/events?history=true", LOG_PATH)) {
                assertThat(problemType(path)).isEqualTo("urn:ikm:problem:busy");
            }
        };
        json(LOG_PATH);
    }

    private String problemType(String path) {
        try {
            return problem(503, path).get("type").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void explainsParticipationInAProgramme() throws Exception {
        JsonNode answer = json("/api/v1/explain?program=JPS_GEMILANG&edition=3&commodity=TEH_KELOR&measure=units");
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    @Test
    void anUnknownMeasureIsAnsweredWithTheKnownOnes() throws Exception {
        JsonNode problem = problem(400, "/api/v1/explain?measure=unit");
        assertThat(problem.get("parameter").asText()).isEqualTo("measure");
        assertThat(problem.get("detail").asText()).contains("no measure \"unit\"");
        assertThat(problem.get("known"))
                .extracting(JsonNode::asText)
                .contains("units", "certificates.HALAL", "last12.valueIdr", "reporting.expectedUnits")
                .doesNotContain("version");
    }

    @Test
    void aMissingMeasureIsAnsweredWithTheKnownOnes() throws Exception {
        assertThat(problem(400, "/api/v1/explain?period=2025-11").get("known"))
                .extracting(JsonNode::asText)
                .contains("expectedUnits", "commodities.KOPI.kg.valueIdr");
    }

    @Test
    void refusesWhatDoesNotGoTogether() throws Exception {
        for (String query : List.of("program=X", "edition=3", "commodity=KOPI", "program=X&period=2025-11")) {
            problem(400, "/api/v1/explain?measure=units&" + query);
        }
    }

    @Test
    void refusesAPageThatIsNone() throws Exception {
        for (String limit : List.of("0", "1001", "-1", "many")) {
            assertThat(problem(400, "/api/v1/explain?measure=units&limit=" + limit)
                            .get("parameter")
                            .asText())
                    .isEqualTo("limit");
        }
    }

    @Test
    void aMonthThatNobodyReportedHasNoFigures() throws Exception {
        assertThat(problem(404, "/api/v1/explain?period=2019-01&measure=valueIdr")
                        .get("detail")
                        .asText())
                .contains("2019-01");
    }

    @Test
    void thereAreNoEventsOfAFirmThatThereIsNot() throws Exception {
        assertThat(problem(404, "/api/v1/ikm/5202-999999/events").get("detail").asText())
                .contains("5202-999999");
    }
}
