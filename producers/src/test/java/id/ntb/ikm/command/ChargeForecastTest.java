package id.ntb.ikm.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.outbox.ChargeBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which statements will be held, as far as one office can know (rule 12 of the merge rules). */
class ChargeForecastTest {

    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

    private static ChargeForecast forecast(String office) {
        return new ChargeForecast(office, ChargeBook.NONE);
    }

    private static Production report(String ikmId, String period) {
        return Production.newBuilder()
                .setEventId("p")
                .setIkmId(ikmId)
                .setOffice("5201")
                .setRecordedAt(NOW)
                .setPeriod(period)
                .build();
    }

    private static Certification halal(String ikmId, String from) {
        return Certification.newBuilder()
                .setEventId("c")
                .setIkmId(ikmId)
                .setOffice("5201")
                .setRecordedAt(NOW)
                .setScheme("HALAL")
                .setCertificateNumber("ID1")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse(from))
                .build();
    }

    private static Registration registration(String ikmId, String regency, String from) {
        return Registration.newBuilder()
                .setEventId("r")
                .setIkmId(ikmId)
                .setOffice("5201")
                .setRecordedAt(NOW)
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

    @Test
    void expectsItsOwnFirmsToCount() {
        assertThat(forecast("5201").holder(report("5201-000001", "2025-12"))).isEmpty();
        assertThat(forecast("5201").holder(registration("5201-000001", "5201", "2025-01-01")))
                .isEmpty();
    }

    @Test
    void expectsAnothersFirmsToBeHeld() {
        assertThat(forecast("5201").holder(report("5203-000001", "2025-12"))).contains("5203");
        assertThat(forecast("5201").holder(halal("5203-000001", "2025-02-01"))).contains("5203");
    }

    @Test
    void expectsTheProvincesStatementsToCountAlways() {
        assertThat(forecast("52").holder(report("5203-000001", "2025-12"))).isEmpty();
    }

    @Test
    void expectsAFirmThatItReceivedToCount() {
        ChargeBook received = new ChargeBook(Set.of("5203-000001"), Map.of());

        assertThat(new ChargeForecast("5201", received).holder(report("5203-000001", "2025-12")))
                .isEmpty();
    }

    @Test
    void remembersWhatItHandedOverAndFromWhenOn() {
        TreeMap<LocalDate, String> dates = new TreeMap<>(Map.of(LocalDate.of(2025, 7, 1), "5202"));
        ChargeForecast forecast = new ChargeForecast("5201", new ChargeBook(Set.of(), Map.of("5201-000001", dates)));

        assertThat(forecast.holder(report("5201-000001", "2025-06"))).isEmpty();
        assertThat(forecast.holder(report("5201-000001", "2025-07"))).contains("5202");
        assertThat(forecast.holder(halal("5201-000001", "2025-06-30"))).isEmpty();
        assertThat(forecast.holder(halal("5201-000001", "2025-07-01"))).contains("5202");
    }

    /** A registration is this office's to make up to the day on which the firm passes on; the hand-over itself is one. */
    @Test
    void noticesHandOversInTheFileItself() {
        ChargeForecast forecast = forecast("5201");

        assertThat(forecast.holder(registration("5201-000001", "5202", "2025-07-01")))
                .isEmpty();
        assertThat(forecast.holder(report("5201-000001", "2025-07"))).contains("5202");
        assertThat(forecast.holder(registration("5201-000001", "5201", "2025-08-01")))
                .contains("5202");
    }
}
