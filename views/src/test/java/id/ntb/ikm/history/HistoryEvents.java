package id.ntb.ikm.history;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Events that offices recorded on days of December 2025. */
public final class HistoryEvents {

    private HistoryEvents() {}

    public static Registration registration(
            String ikmId, String office, String eventId, int recordedOn, int workersMale, int workersFemale) {
        return Registration.newBuilder()
                .setEventId(eventId)
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(recorded(recordedOn))
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency(office)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(workersMale)
                .setWorkersFemale(workersFemale)
                .setInvestmentIdr(1_000_000)
                .build();
    }

    public static Certification halal(String ikmId) {
        return Certification.newBuilder()
                .setEventId("c-1")
                .setIkmId(ikmId)
                .setOffice("5271")
                .setRecordedAt(recorded(4))
                .setScheme("HALAL")
                .setCertificateNumber("ID52110000000000001")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse("2025-03-01"))
                .build();
    }

    public static Production report(String ikmId) {
        return Production.newBuilder()
                .setEventId("p-1")
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(recorded(6))
                .setPeriod("2025-11")
                .build();
    }

    public static Production report(String ikmId, String eventId, String period, int recordedOn, long valueIdr) {
        Production event = report(ikmId);
        event.setEventId(eventId);
        event.setPeriod(period);
        event.setRecordedAt(recorded(recordedOn));
        event.setLines(List.of(new ProductionLine(
                "KOPI", BigDecimal.ONE.setScale(3), "KG", valueIdr, valueIdr / 2, Channel.LOCAL, null)));
        return event;
    }

    public static Production reportOf5271(String ikmId, String period, long valueIdr) {
        Production event = report(ikmId, "p-5271", period, 5, valueIdr);
        event.setOffice("5271");
        return event;
    }

    private static Instant recorded(int day) {
        return Instant.parse("2025-12-01T02:00:00Z").plus(Duration.ofDays(day));
    }
}
