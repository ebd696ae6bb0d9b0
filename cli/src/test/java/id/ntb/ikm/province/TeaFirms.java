package id.ntb.ikm.province;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Registrations of firms that make moringa tea, by the office 5202. */
final class TeaFirms {

    static final LocalDate TODAY = LocalDate.parse("2025-06-15");

    private TeaFirms() {}

    static List<Registration> open(int firms) {
        return IntStream.rangeClosed(1, firms)
                .mapToObj(number -> registration(number).build())
                .toList();
    }

    static Registration closed(int number) {
        return registration(number)
                .setEventId("closed-" + number)
                .setEffectiveFrom(LocalDate.parse("2025-05-01"))
                .setStatus(Status.CLOSED)
                .setClosedBecause(ClosedBecause.CEASED)
                .build();
    }

    /** One that no other test firm is, by whatever office. */
    static Registration of(String office) {
        return registration(900_000)
                .setEventId("open-of-" + office)
                .setIkmId(office + "-900000")
                .setOffice(office)
                .setRegency(office)
                .build();
    }

    private static Registration.Builder registration(int number) {
        return Registration.newBuilder()
                .setEventId("open-" + number)
                .setIkmId("5202-%06d".formatted(number))
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency("5202")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setCommodities(List.of("TEH_KELOR"))
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(25_000_000);
    }
}
