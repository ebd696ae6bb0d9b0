package id.ntb.ikm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.asof.ChangeReason.Kind;
import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Why the figures of a firm have changed, in the words that operators are shown. */
class ChangeReasonsTest {

    private static final String FIRM = "5202-000001";
    private static final LocalDate DATE = LocalDate.parse("2025-12-31");
    private static final Instant MOMENT = Instant.parse("2025-12-31T15:59:59Z");
    private static final Instant BEFORE = Instant.parse("2025-12-01T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-01-20T02:00:00Z");

    private final ReferenceData reference = ReferenceData.load();

    @Test
    void aFirstRegistration() {
        assertThat(kinds(List.of(), registration("5202", "2025-01-01", AFTER).build()))
                .containsExactly(Kind.REGISTERED);
    }

    @Test
    void aCorrectedRegistration() {
        assertThat(kinds(
                        known(),
                        registration("5202", "2025-01-01", AFTER)
                                .setWorkersMale(9)
                                .build()))
                .containsExactly(Kind.REGISTRATION_CORRECTED);
    }

    @Test
    void anotherRegistrationLaterOn() {
        assertThat(kinds(
                        known(),
                        registration("5202", "2025-06-01", AFTER)
                                .setWorkersMale(9)
                                .build()))
                .containsExactly(Kind.REGISTRATION);
    }

    @Test
    void aHandOver() {
        assertThat(kinds(
                        known(),
                        registration("5202", "2025-06-01", AFTER)
                                .setRegency("5203")
                                .build()))
                .containsExactly(Kind.HAND_OVER);
    }

    @Test
    void aClosure() {
        assertThat(kinds(
                        known(),
                        registration("5202", "2025-06-01", AFTER)
                                .setStatus(Status.CLOSED)
                                .setClosedBecause(ClosedBecause.CEASED)
                                .build()))
                .containsExactly(Kind.CLOSED);
    }

    @Test
    void aCertificate() {
        assertThat(kinds(known(), halal(CertificateAction.ISSUED, AFTER))).containsExactly(Kind.CERTIFICATE);
        List<SpecificRecord> certified = new ArrayList<>(known());
        certified.add(halal(CertificateAction.ISSUED, BEFORE));
        assertThat(kinds(certified, halal(CertificateAction.REVOKED, AFTER)))
                .containsExactly(Kind.CERTIFICATE_CORRECTED);
    }

    @Test
    void reportsInTimeAndLate() {
        assertThat(kinds(known(), report("2025-10", false, AFTER))).containsExactly(Kind.LATE_REPORT);
        assertThat(kinds(known(), report("2025-12", false, Instant.parse("2026-01-10T15:59:59Z"))))
                .containsExactly(Kind.REPORT);
    }

    @Test
    void reportsThatReplaceOthers() {
        List<SpecificRecord> reported = new ArrayList<>(known());
        reported.add(report("2025-10", true, BEFORE));
        assertThat(kinds(reported, report("2025-10", false, AFTER))).containsExactly(Kind.REPORT_CORRECTED);
        reported.set(1, report("2025-10", false, BEFORE));
        assertThat(kinds(reported, report("2025-10", true, AFTER))).containsExactly(Kind.REPORT_WITHDRAWN);
    }

    @Test
    void nothingButTheDay() {
        List<SpecificRecord> certified = new ArrayList<>(known());
        Certification lapsing = halal(CertificateAction.ISSUED, BEFORE);
        lapsing.setValidUntil(DATE);
        certified.add(lapsing);
        assertThat(reasons(certified, Viewpoint.of(DATE), Viewpoint.of(DATE.plusDays(1))))
                .containsExactly(new ChangeReason(Kind.DATE, ""));
    }

    @Test
    void whoSaidWhatWhen() {
        List<SpecificRecord> events = new ArrayList<>(known());
        events.add(report("2025-10", false, AFTER));
        assertThat(reasons(events, new Viewpoint(DATE, Optional.of(MOMENT)), Viewpoint.of(DATE)))
                .extracting(ChangeReason::toString)
                .containsExactly("LATE_REPORT 2025-10 by 5202, recorded 2026-01-20T02:00:00Z");
    }

    private List<Kind> kinds(List<? extends SpecificRecord> known, SpecificRecord more) {
        List<SpecificRecord> events = new ArrayList<>(known);
        events.add(more);
        return reasons(events, new Viewpoint(DATE, Optional.of(MOMENT)), Viewpoint.of(DATE)).stream()
                .map(ChangeReason::kind)
                .toList();
    }

    private List<ChangeReason> reasons(List<SpecificRecord> events, Viewpoint before, Viewpoint after) {
        GivenEvents given = new GivenEvents(events);
        List<FirmChange> changes =
                new FirmChanges(given.in(before, reference), given.in(after, reference), reference).find();
        assertThat(changes).extracting(change -> change.difference().ikmId()).containsExactly(FIRM);
        return changes.get(0).reasons();
    }

    private static List<SpecificRecord> known() {
        return List.of(registration("5202", "2025-01-01", BEFORE).build());
    }

    private static Registration.Builder registration(String office, String from, Instant recordedAt) {
        return Registration.newBuilder()
                .setEventId("r-" + from + recordedAt)
                .setIkmId(FIRM)
                .setOffice(office)
                .setRecordedAt(recordedAt)
                .setEffectiveFrom(LocalDate.parse(from))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency(office)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setCommodities(List.of("TEH_KELOR"))
                .setLegality(Legality.NONE)
                .setWorkersMale(2)
                .setWorkersFemale(3)
                .setInvestmentIdr(25_000_000);
    }

    private static Certification halal(CertificateAction action, Instant recordedAt) {
        return Certification.newBuilder()
                .setEventId("c-" + recordedAt)
                .setIkmId(FIRM)
                .setOffice("5202")
                .setRecordedAt(recordedAt)
                .setScheme("HALAL")
                .setCertificateNumber("ID52110000000000001")
                .setAction(action)
                .setEffectiveFrom(LocalDate.parse("2025-03-01"))
                .build();
    }

    private static Production report(String period, boolean withdrawn, Instant recordedAt) {
        return Production.newBuilder()
                .setEventId("p-" + period + recordedAt)
                .setIkmId(FIRM)
                .setOffice("5202")
                .setRecordedAt(recordedAt)
                .setPeriod(period)
                .setLines(List.of())
                .setWithdrawn(withdrawn)
                .build();
    }
}
