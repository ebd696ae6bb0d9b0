package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestFirms;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.topic.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistResourceTest extends ServerFixture {

    @Override
    void prepare() {
        views.show(new TestSnapshots()
                .program(Point.PROVINCE, "JPS_GEMILANG", "3", "")
                .program(Point.PROVINCE, "FORUM_IKM", "", "")
                .snapshot(42));
        List.of(
                        new TestFirms("5201-000001", "Kopi Rinjani")
                                .commodities("KOPI", "GULA_AREN")
                                .licensed("0123456789012")
                                .certified("HALAL")
                                .certified("HALAL")
                                .sold("2025-11", 9_000_000, "HOTEL_TOURISM", "LOCAL"),
                        new TestFirms("5202-000002", "aren Loteng")
                                .commodities("GULA_AREN")
                                .enrolled("JPS_GEMILANG", "GULA_AREN", "2025-01-01")
                                .workers(10, 20)
                                .sold("2025-10", 1_000_000, "LOCAL"),
                        new TestFirms("5202-000003", "Tenun Sukarara")
                                .sector("EKRAF")
                                .enrolled("JPS_GEMILANG", "TENUN_IKAT", "2026-06-01")
                                .status("2024-01-01", "DORMANT")
                                .status("2024-06-01", "ACTIVE"),
                        new TestFirms("5203-000004", "Tidur").status("2024-01-01", "DORMANT"),
                        new TestFirms("5203-000005", "Tutup").status("2024-01-01", "CLOSED"))
                .forEach(firm -> views.know(firm.profile()));
    }

    @Test
    void listsWhatIsRegisteredAndNotClosed() throws Exception {
        JsonNode list = json("/api/v1/ikm");
        assertThat(texts(list.get("rows"), "ikmId"))
                .containsExactly("5201-000001", "5202-000002", "5202-000003", "5203-000004");
        assertThat(list.get("total").asInt()).isEqualTo(4);
        assertThat(list.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sector=EKRAF | 5202-000003
        regency=5202 | 5202-000002,5202-000003
        commodity=GULA_AREN | 5201-000001,5202-000002
        commodity=GULA_AREN&role=MAIN | 5202-000002
        commodity=GULA_AREN&role=ALSO | 5201-000001
        commodity=GULA_AREN&role=ENROLLED | 5202-000002
        licensed=true | 5201-000001
        licensed=false&sector=PANGAN | 5202-000002,5203-000004
        certified=HALAL | 5201-000001
        enrolled=JPS_GEMILANG | 5202-000002
        activeSince=2024-03-01 | 5201-000001,5202-000002
        activeSince=2024-06-01 | 5201-000001,5202-000002,5202-000003
        channel=HOTEL_TOURISM | 5201-000001
        channel=LOCAL&commodity=KOPI | 5201-000001
        """)
    void narrowsDown(String query, String ikmIds) throws Exception {
        assertThat(texts(json("/api/v1/ikm?" + query).get("rows"), "ikmId"))
                .as(query)
                .containsExactly(ikmIds.split(","));
    }

    @Test
    void tellsWhatIsLookedAtWhenFirmsAreChosen() throws Exception {
        JsonNode firm = json("/api/v1/ikm?commodity=KOPI").get("rows").get(0);
        assertThat(firm.get("name").asText()).isEqualTo("Kopi Rinjani");
        assertThat(firm.get("nib").asText()).isEqualTo("0123456789012");
        assertThat(firm.get("activeSince").asText()).isEqualTo("2020-01-01");
        assertThat(firm.get("roles")).hasToString("[\"MAIN\"]");
        assertThat(firm.get("certificates")).hasToString("[\"HALAL\"]");
        assertThat(firm.get("latestProduction").get("channels")).hasToString("[\"HOTEL_TOURISM\",\"LOCAL\"]");
    }

    @Test
    void saysNothingOfOwnersAndOfWhatFirmsAdd() throws Exception {
        for (String format : List.of("json", "csv")) {
            assertThat(get("/api/v1/ikm?format=" + format).body())
                    .contains("Kopi Rinjani")
                    .doesNotContainIgnoringCase("owner", "0123456789abcdef", "contribution");
        }
    }

    @Test
    void comesInTheOrderThatIsAskedFor() throws Exception {
        assertThat(texts(json("/api/v1/ikm?sort=-workersFemale,name").get("rows"), "name"))
                .containsExactly("aren Loteng", "Kopi Rinjani", "Tenun Sukarara", "Tidur");
        assertThat(texts(json("/api/v1/ikm?sort=-latestProduction.valueIdr").get("rows"), "ikmId"))
                .startsWith("5201-000001", "5202-000002");
        assertThat(texts(json("/api/v1/ikm?sort=latestProduction.valueIdr").get("rows"), "ikmId"))
                .startsWith("5202-000002", "5201-000001");
    }

    @Test
    void goesOnAfterAFirmThoughItIsNoMore() throws Exception {
        JsonNode first = json("/api/v1/ikm?sort=name&limit=2");
        assertThat(texts(first.get("rows"), "name")).containsExactly("aren Loteng", "Kopi Rinjani");
        views.know(new TestFirms("5201-000001", "Kopi Rinjani")
                .status("2025-01-01", "CLOSED")
                .profile());
        JsonNode second =
                json("/api/v1/ikm?sort=name&limit=2&after=" + first.get("next").asText());
        assertThat(texts(second.get("rows"), "name")).containsExactly("Tenun Sukarara", "Tidur");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void aLinkLeadsToTheNextPage() throws Exception {
        String link = get("/api/v1/ikm?limit=3&fields=name&format=csv")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        assertThat(link).endsWith("; rel=\"next\"");
        String next = link.substring(link.lastIndexOf('<') + 1, link.lastIndexOf('>'));
        assertThat(get(next).body().lines().map(line -> line.split(",")[0])).containsExactly("name", "Tidur");
    }

    @Test
    void aFileHasAllOfThem() throws Exception {
        for (int i = 100; i < 250; i++) {
            views.know(new TestFirms("5208-000" + i, "F" + i).profile());
        }
        assertThat(json("/api/v1/ikm").get("rows")).hasSize(100);
        assertThat(get("/api/v1/ikm?format=csv").body().lines()).hasSize(1 + 154);
    }

    @ParameterizedTest
    @CsvSource({
        "role=MAIN, role",
        "role=FARMER&commodity=KOPI, role",
        "commodity=SPACESHIPS, commodity",
        "certified=halal, certified",
        "licensed=yes, licensed",
        "channel=MARS, channel",
        "enrolled=NONE_SUCH, enrolled",
        "activeSince=2025, activeSince",
        "limit=1001, limit",
        "after=Kopi, after",
        "sort=ownerTag, sort",
        "sort=commodities, sort",
        "fields=contributions, fields",
        "halal=true, halal"
    })
    void refusesWhatThereIsNot(String query, String parameter) throws Exception {
        assertThat(problem(400, "/api/v1/ikm?" + query).get("parameter").asText())
                .isEqualTo(parameter);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() throws Exception {
        String after = json("/api/v1/ikm?sort=name&limit=2").get("next").asText();
        assertThat(problem(400, "/api/v1/ikm?after=" + after).get("detail").asText())
                .contains("with the same sort");
    }
}
