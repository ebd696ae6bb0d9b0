package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Production and programmes: lists of rows by point and something else. */
class ListResourceTest extends ServerFixture {

    private static final Point PANGAN = new Point("PANGAN", Point.ALL);
    private static final Point EKRAF = new Point("EKRAF", Point.ALL);
    private static final Point LOTENG = new Point(Point.ALL, "5202");
    private static final Point CELL = new Point("PANGAN", "5202");

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .production(Point.PROVINCE, "2025-03", "2025-01", "2025-02")
                .production(EKRAF, "2025-02")
                .production(PANGAN, "2025-02", "2025-01")
                .production(LOTENG, "2025-01")
                .production(CELL, "2025-01")
                .program(Point.PROVINCE, "KOIN", "4.0", "")
                .program(Point.PROVINCE, "JPS_GEMILANG", "3", "TEH_KELOR")
                .program(Point.PROVINCE, "JPS_GEMILANG", "3", "")
                .program(Point.PROVINCE, "JPS_GEMILANG", "2", "")
                .program(CELL, "KOIN", "4.0", "")
                .snapshot(1));
    }

    @Test
    void productionIsTheProvincesUnlessAskedOtherwise() throws Exception {
        assertThat(rows("/api/v1/production", "sector", "regency", "period"))
                .containsExactly("* * 2025-01", "* * 2025-02", "* * 2025-03");
    }

    @Test
    void productionBySectorRegencyAndCell() throws Exception {
        assertThat(rows("/api/v1/production?by=sector", "sector", "period"))
                .containsExactly("PANGAN 2025-01", "PANGAN 2025-02", "EKRAF 2025-02");
        assertThat(rows("/api/v1/production?by=regency", "regency", "period")).containsExactly("5202 2025-01");
        assertThat(rows("/api/v1/production?by=cell&regency=5202", "sector", "regency"))
                .containsExactly("PANGAN 5202");
        assertThat(rows("/api/v1/production?by=sector&sector=EKRAF", "sector")).containsExactly("EKRAF");
    }

    @Test
    void aRangeOfMonthsIncludesBothEnds() throws Exception {
        assertThat(rows("/api/v1/production?from=2025-02", "period")).containsExactly("2025-02", "2025-03");
        assertThat(rows("/api/v1/production?to=2025-02", "period")).containsExactly("2025-01", "2025-02");
        assertThat(rows("/api/v1/production?from=2025-02&to=2025-02", "period")).containsExactly("2025-02");
    }

    @Test
    void quantitiesAreExactDecimalsAsText() throws Exception {
        JsonNode row = json("/api/v1/production").get("rows").get(0);
        JsonNode commodity = row.get("commodities").get(0);
        assertThat(commodity.get("quantity").isTextual()).isTrue();
        assertThat(commodity.get("quantity").asText()).isEqualTo("12.500");
        assertThat(row.get("valueIdr").isIntegralNumber()).isTrue();
    }

    @Test
    void programsComeByProgramEditionAndCommodity() throws Exception {
        assertThat(rows("/api/v1/programs", "program", "edition", "commodity"))
                .containsExactly(
                        "JPS_GEMILANG 2 null", "JPS_GEMILANG 3 null", "JPS_GEMILANG 3 TEH_KELOR", "KOIN 4.0 null");
        assertThat(json("/api/v1/programs").get("rows").get(0).get("commodity").isNull())
                .isTrue();
    }

    @Test
    void programsCanBeNarrowedDown() throws Exception {
        assertThat(rows("/api/v1/programs?program=JPS_GEMILANG&edition=3", "edition"))
                .containsExactly("3", "3");
        assertThat(rows("/api/v1/programs?by=cell&sector=PANGAN", "program")).containsExactly("KOIN");
        assertThat(rows("/api/v1/programs?program=NONE_SUCH", "program")).isEmpty();
    }

    @Test
    void refusesAKindOfPointsThatThereIsNot() throws Exception {
        JsonNode problem = problem(400, "/api/v1/production?by=village");
        assertThat(problem.get("parameter").asText()).isEqualTo("by");
        assertThat(problem.get("detail").asText())
                .isEqualTo("by must be one of cell, sector, regency, province, not \"village\"");
    }

    @Test
    void refusesAFilterOnWhatIsSummedOver() throws Exception {
        JsonNode problem = problem(400, "/api/v1/production?sector=PANGAN");
        assertThat(problem.get("parameter").asText()).isEqualTo("sector");
        assertThat(problem.get("detail").asText())
                .isEqualTo("sector does not go with by=province; use by=sector or by=cell");
    }

    @Test
    void refusesWhatIsNoMonth() throws Exception {
        for (String text : List.of("2025", "2025-13", "2025-3", "2025-03-01", "202503", "")) {
            JsonNode problem = problem(400, "/api/v1/production?from=" + text);
            assertThat(problem.get("parameter").asText()).isEqualTo("from");
            assertThat(problem.get("detail").asText()).contains("YYYY-MM", "\"" + text + "\"");
        }
        assertThat(problem(400, "/api/v1/production?to=soon").get("parameter").asText())
                .isEqualTo("to");
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() throws Exception {
        assertThat(problem(400, "/api/v1/production?from=2025-03&to=2025-02")
                        .get("detail")
                        .asText())
                .isEqualTo("from=2025-03 is after to=2025-02");
    }

    private List<String> rows(String path, String... fields) throws IOException, InterruptedException {
        return texts(json(path).get("rows"), fields);
    }
}
