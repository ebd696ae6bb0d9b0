package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import org.junit.jupiter.api.Test;

class HeadlineResourceTest extends ServerFixture {

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .headlines(
                        7,
                        Point.PROVINCE,
                        new Point(Point.UNREGISTERED, Point.ALL),
                        new Point("EKRAF", Point.ALL),
                        new Point(Point.UNMAPPED, Point.ALL),
                        new Point("PANGAN", Point.ALL),
                        new Point(Point.ALL, "5271"),
                        new Point(Point.ALL, "5202"),
                        new Point("EKRAF", "5202"),
                        new Point("PANGAN", "5271"),
                        new Point("PANGAN", "5202"))
                .snapshot(42));
    }

    @Test
    void theProvinceIsTheRowItself() throws Exception {
        JsonNode row = json("/api/v1/province");
        assertThat(row.get("sector").asText()).isEqualTo("*");
        assertThat(row.get("units").isIntegralNumber()).isTrue();
        assertThat(row.get("version").asLong()).isEqualTo(7);
        assertThat(row.get("asOf").asText()).isEqualTo("2025-12-31");
    }

    @Test
    void wholeRupiahKeepAllTheirDigits() throws Exception {
        assertThat(json("/api/v1/province").get("investmentIdr").asText()).isEqualTo("9007199254740993");
    }

    @Test
    void sectorsComeInTheOrderOfTheReferenceDataAndThoseWithoutSectorLast() throws Exception {
        JsonNode list = json("/api/v1/sectors");
        assertThat(texts(list.get("rows"), "sector")).containsExactly("PANGAN", "EKRAF", "UNMAPPED", "UNREGISTERED");
    }

    @Test
    void aListStatesTheVersionItIsOf() throws Exception {
        JsonNode list = json("/api/v1/sectors");
        assertThat(list.get("version").asLong()).isEqualTo(42);
        assertThat(list.get("asOf").asText()).isEqualTo("2025-12-31");
        assertThat(list.get("generation").asText()).isEqualTo("ikm1");
    }

    @Test
    void oneSectorIsTheRowItself() throws Exception {
        JsonNode row = json("/api/v1/sectors/EKRAF");
        assertThat(row.get("sector").asText()).isEqualTo("EKRAF");
        assertThat(row.get("regency").asText()).isEqualTo("*");
    }

    @Test
    void whatHasNoSectorCanBeAskedForToo() throws Exception {
        assertThat(json("/api/v1/sectors/UNREGISTERED").get("sector").asText()).isEqualTo("UNREGISTERED");
    }

    @Test
    void regenciesComeByCode() throws Exception {
        assertThat(texts(json("/api/v1/regencies").get("rows"), "regency")).containsExactly("5202", "5271");
    }

    @Test
    void oneRegencyIsTheRowItself() throws Exception {
        JsonNode row = json("/api/v1/regencies/5271");
        assertThat(row.get("sector").asText()).isEqualTo("*");
        assertThat(row.get("regency").asText()).isEqualTo("5271");
    }

    @Test
    void cellsLeaveOutTotals() throws Exception {
        assertThat(texts(json("/api/v1/cells").get("rows"), "sector", "regency"))
                .containsExactly("PANGAN 5202", "PANGAN 5271", "EKRAF 5202");
    }

    @Test
    void cellsCanBeNarrowedDown() throws Exception {
        assertThat(texts(json("/api/v1/cells?sector=PANGAN").get("rows"), "regency"))
                .containsExactly("5202", "5271");
        assertThat(texts(json("/api/v1/cells?regency=5202").get("rows"), "sector"))
                .containsExactly("PANGAN", "EKRAF");
        assertThat(texts(json("/api/v1/cells?sector=EKRAF&regency=5202").get("rows"), "sector"))
                .containsExactly("EKRAF");
        assertThat(json("/api/v1/cells?sector=EKRAF&regency=5271").get("rows")).isEmpty();
    }

    @Test
    void anUnknownSectorIsAnsweredWithTheKnownOnes() throws Exception {
        JsonNode problem = problem(404, "/api/v1/sectors/pangan");
        assertThat(problem.get("type").asText()).isEqualTo("urn:ikm:problem:unknown-code");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("detail").asText()).contains("no sector \"pangan\"");
        assertThat(problem.get("known"))
                .extracting(JsonNode::asText)
                .contains("PANGAN", "UNMAPPED", "UNREGISTERED")
                .doesNotContain("*");
    }

    @Test
    void anUnknownRegencyIsAnsweredWithTheKnownOnesInAFilterToo() throws Exception {
        for (String path : new String[] {"/api/v1/regencies/5299", "/api/v1/cells?regency=5299"}) {
            JsonNode problem = problem(404, path);
            assertThat(problem.get("parameter").asText()).isEqualTo("regency");
            assertThat(problem.get("known"))
                    .extracting(JsonNode::asText)
                    .hasSize(10)
                    .contains("5201", "5272");
        }
    }

    @Test
    void anEmptyFilterIsNoFilterByMistake() throws Exception {
        assertThat(problem(404, "/api/v1/cells?sector=").get("parameter").asText())
                .isEqualTo("sector");
    }

    @Test
    void aSectorWithoutARowIsNoServerError() throws Exception {
        assertThat(problem(404, "/api/v1/sectors/KIMIA_FARMASI").get("detail").asText())
                .isEqualTo("version 42 of the views has no row KIMIA_FARMASI on sector");
    }
}
