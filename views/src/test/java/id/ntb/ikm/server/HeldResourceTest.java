package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.reader.TestSnapshots;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldResourceTest extends ServerFixture {

    @Override
    void prepare() {
        views.show(new TestSnapshots().snapshot(42));
        views.know(firm("5201-000001", held("5202", "5201", "2025-03"), held("5203", "5201", "2025-04")));
        views.know(firm("5204-000001", held("5203", "5204", "2025-05")));
        views.know(firm("5208-000001"));
    }

    @Test
    void listsWhatAnOfficeSaidOfFirmsThatItIsNotInChargeOf() throws Exception {
        assertThat(rows("/api/v1/held?office=5203"))
                .containsExactly("5201-000001 5203 5201 2025-04", "5204-000001 5203 5204 2025-05");
    }

    @Test
    void listsTheSameForTheOfficeThatHasToHandOver() throws Exception {
        assertThat(rows("/api/v1/held?office=5201"))
                .containsExactly("5201-000001 5202 5201 2025-03", "5201-000001 5203 5201 2025-04");
    }

    @Test
    void listsEverythingWhereNoOfficeIsNamed() throws Exception {
        assertThat(rows("/api/v1/held")).hasSize(3);
        assertThat(json("/api/v1/held").path("totalFirms").asInt()).isEqualTo(2);
    }

    @Test
    void goesOnAfterAFirm() throws Exception {
        JsonNode first = json("/api/v1/held?limit=1");
        assertThat(first.path("next").asText()).isEqualTo("5201-000001");
        assertThat(rows("/api/v1/held?after=5201-000001")).containsExactly("5204-000001 5203 5204 2025-05");
        assertThat(json("/api/v1/held?after=5201-000001").path("next").isNull()).isTrue();
    }

    @Test
    void refusesAnOfficeThatThereIsNot() throws Exception {
        assertThat(problem(404, "/api/v1/held?office=9999").path("detail").asText())
                .contains("9999");
    }

    private List<String> rows(String path) throws Exception {
        return texts(json(path).path("rows"), "ikmId", "office", "inCharge", "slot");
    }

    private static ProfileHeld held(String office, String inCharge, String period) {
        return new ProfileHeld("production", period, office, inCharge, Instant.parse("2025-06-01T00:00:00Z"), "p-1");
    }

    private static IkmProfile firm(String ikmId, ProfileHeld... held) {
        return IkmProfile.newBuilder()
                .setIkmId(ikmId)
                .setAsOf(LocalDate.of(2025, 6, 15))
                .setHeld(List.of(held))
                .setHeldCount(held.length)
                .build();
    }
}
