package id.ntb.ikm.sample;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Gives firms certificates: most valid, some about to lapse or lapsed, a few suspended, revoked or only applied for. */
final class SampleCertificates {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 9, 1);
    private static final LocalDate LATEST = LocalDate.of(2025, 11, 30);

    /** No office wrote anything down in this form before the sample's year. */
    private static final LocalDate RECORDED_FROM = LocalDate.of(2025, 2, 3);

    private final ReferenceData reference;
    private final Random random;

    SampleCertificates(ReferenceData reference, Random random) {
        this.reference = reference;
        this.random = random;
    }

    List<Certification> of(SampleFirm firm) {
        List<Certification> all = new ArrayList<>();
        for (CertificateKind kind : CertificateKind.ALL) {
            if (kind.canBeHeldBy(firm) && random.nextInt(100) < kind.percent()) {
                lifeOf(first(firm, kind), kind).stream()
                        .filter(statement -> !recordedOn(statement).isAfter(JpsGemilangSample.AS_OF))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private Certification first(SampleFirm firm, CertificateKind kind) {
        LocalDate from = EARLIEST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(EARLIEST, LATEST)));
        LocalDate until = from.plusYears(kind.years()).minusDays(1);
        boolean applied = random.nextInt(25) == 0;
        LocalDate recorded = (from.isBefore(RECORDED_FROM) ? RECORDED_FROM : from).plusDays(random.nextInt(20));
        return Certification.newBuilder()
                .setEventId("")
                .setIkmId(firm.ikmId())
                .setOffice(firm.officeOn(recorded))
                .setRecordedAt(Days.officeHour(recorded, random))
                .setScheme(kind.scheme())
                .setCertificateNumber(kind.numberFor(firm, until.getYear()))
                .setAction(applied ? CertificateAction.APPLIED : CertificateAction.ISSUED)
                .setEffectiveFrom(from)
                .setValidUntil(kind.years() == 0 || applied ? null : until)
                .setIssuer(reference.schemes().get(kind.scheme()).issuer())
                .build();
    }

    /** What is stated of one certificate over time. */
    private List<Certification> lifeOf(Certification first, CertificateKind kind) {
        if (first.getAction() == CertificateAction.APPLIED) {
            boolean rejected = random.nextInt(4) == 0;
            return rejected ? List.of(first, after(first, CertificateAction.REJECTED, 60)) : List.of(first);
        }
        boolean lapses = first.getValidUntil() != null && first.getValidUntil().isBefore(JpsGemilangSample.AS_OF);
        if (lapses) {
            return random.nextBoolean() ? List.of(first, renewed(first, kind)) : List.of(first);
        }
        return switch (random.nextInt(30)) {
            case 0 -> List.of(first, after(first, CertificateAction.REVOKED, 45));
            case 1 -> List.of(first, after(first, CertificateAction.SUSPENDED, 30));
            case 2 ->
                List.of(
                        first,
                        after(first, CertificateAction.SUSPENDED, 20),
                        after(first, CertificateAction.REINSTATED, 40));
            case 3 -> List.of(first, after(first, CertificateAction.AMENDED, 30));
            default -> List.of(first);
        };
    }

    private Certification renewed(Certification first, CertificateKind kind) {
        LocalDate from = first.getValidUntil().plusDays(1);
        LocalDate recorded = from.isBefore(recordedOn(first)) ? recordedOn(first) : from;
        return Certification.newBuilder(first)
                .setAction(CertificateAction.RENEWED)
                .setEffectiveFrom(from)
                .setValidUntil(from.plusYears(kind.years()).minusDays(1))
                .setRecordedAt(Days.officeHour(recorded, random))
                .build();
    }

    private Certification after(Certification first, CertificateAction action, int days) {
        LocalDate recorded = recordedOn(first).plusDays(days);
        return Certification.newBuilder(first)
                .setAction(action)
                .setEffectiveFrom(recorded)
                .setRecordedAt(Days.officeHour(recorded, random))
                .build();
    }

    private static LocalDate recordedOn(Certification statement) {
        return statement.getRecordedAt().atZone(EventRules.WITA).toLocalDate();
    }
}
