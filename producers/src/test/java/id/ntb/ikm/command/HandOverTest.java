package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.publish.EventIds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which registration a hand-over repeats, and what it changes (rule 12 of the merge rules). */
class HandOverTest {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final HandOver OURS = new HandOver("5201-000123", "5201", "5202", FROM);
    private static final HandOver PROVINCES = new HandOver("5201-000123", "52", "5202", FROM);

    private static Registration registered(String regency, String from) {
        return Registration.newBuilder()
                .setEventId("r-" + from)
                .setIkmId("5201-000123")
                .setOffice("5201")
                .setRecordedAt(Instant.parse("2025-01-05T01:00:00Z"))
                .setEffectiveFrom(LocalDate.parse(from))
                .setStatus(Status.ACTIVE)
                .setName("UD Sari")
                .setRegency(regency)
                .setDistrict("Gerung")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(0)
                .build();
    }

    private static Registration basis(HandOver handOver, Registration... registered) {
        return handOver.basis(List.of(registered));
    }

    @Test
    void repeatsTheRegistrationThatHolds() {
        Registration later = registered("5201", "2026-06-01");
        Registration holding = registered("5201", "2025-06-01");

        assertThat(basis(OURS, registered("5201", "2025-01-01"), holding, later))
                .isSameAs(holding);
        assertThat(basis(OURS, registered("5201", "2026-02-01"))).hasFieldOrPropertyWithValue("regency", "5201");
    }

    @Test
    void replacesAnotherHandOverOfTheSameDate() {
        Registration before = registered("5201", "2025-01-01");

        assertThat(basis(OURS, before, registered("5203", "2026-02-01"))).isSameAs(before);
    }

    @Test
    void refusesAFirmThatIsGone() {
        assertThatThrownBy(() -> basis(OURS, registered("5201", "2025-01-01"), registered("5203", "2025-06-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sudah di kantor 5203 sejak 2025-06-01");
        assertThatThrownBy(() -> basis(OURS, registered("5201", "2025-01-01"), registered("5202", "2026-02-01")))
                .hasMessageContaining("5202");
    }

    @Test
    void refusesAFirmThatIsRegisteredLaterOnly() {
        assertThatThrownBy(() -> basis(OURS, registered("5201", "2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--from: 5201-000123 baru terdaftar sejak 2026-03-01");
    }

    @Test
    void letsTheProvinceHandOverAnybodysFirm() {
        Registration elsewhere = registered("5203", "2025-06-01");

        assertThat(PROVINCES.byProvince()).isTrue();
        assertThat(basis(PROVINCES, elsewhere)).isSameAs(elsewhere);
        assertThatThrownBy(() -> basis(PROVINCES, registered("5202", "2025-06-01")))
                .hasMessageContaining("is that office's from that date on already");
    }

    @Test
    void changesOfficeDateAndRegencyAndNothingElse() {
        Registration basis = registered("5201", "2025-06-01");
        Registration event = OURS.event(basis, Instant.parse("2026-01-20T03:04:05.678901Z"));

        assertThat(event.getRegency()).isEqualTo("5202");
        assertThat(event.getOffice()).isEqualTo("5201");
        assertThat(event.getEffectiveFrom()).isEqualTo(FROM);
        assertThat(event.getRecordedAt()).isEqualTo(Instant.parse("2026-01-20T03:04:05.678Z"));
        assertThat(event.getEventId()).isEqualTo(EventIds.of(event));
        assertThat(event.getName()).isEqualTo(basis.getName());
        assertThat(event.getWorkersFemale()).isEqualTo(2);
        assertThat(basis.getRegency()).isEqualTo("5201");
    }
}
