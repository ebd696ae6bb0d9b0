package id.ntb.ikm.sample;

import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.ScaleRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Registers the firms, most once; some get their licence or move in the course of the year. */
final class SampleRegistrations {

    private static final LocalDate LICENSING_DAY = LocalDate.of(2025, 7, 1);
    private static final int KBLI_EDITION = 2020;

    /** One in so many of those in process gets the licence on the licensing day. */
    private static final int LICENSED_LATER = 4;

    /** One in so many states its scale as small by habit, whatever the rule says. */
    private static final int STATES_SMALL = 2;

    private final ReferenceData reference;
    private final Random random;

    SampleRegistrations(ReferenceData reference, Random random) {
        this.reference = reference;
        this.random = random;
    }

    /** In the order in which they take hold; each says all about the firm. */
    List<Registration> of(SampleFirm firm) {
        List<Registration> all = new ArrayList<>();
        all.add(first(firm));
        if (firm.legality() == Legality.IN_PROCESS && random.nextInt(LICENSED_LATER) == 0) {
            all.add(licensed(firm, all.get(0)));
        }
        firm.movesOn().ifPresent(day -> all.addAll(moved(firm, day, all.get(all.size() - 1))));
        return all;
    }

    private Registration first(SampleFirm firm) {
        Registration registration = Registration.newBuilder()
                .setEventId("")
                .setIkmId(firm.ikmId())
                .setOffice(firm.regency())
                .setRecordedAt(recordedAfter(firm.since()))
                .setEffectiveFrom(firm.since())
                .setStatus(firm.isDormant() ? Status.DORMANT : Status.ACTIVE)
                .setName("UD Contoh %03d".formatted(firm.number()))
                .setRegency(firm.regency())
                .setKbli(reference.commodities().get(firm.commodity()).kbli2020())
                .setKbliEdition(KBLI_EDITION)
                .setCommodities(List.of(firm.commodity()))
                .setLegality(firm.legality())
                .setNib(firm.legality() == Legality.LICENSED ? firm.nib() : null)
                .setWorkersMale(firm.workersMale())
                .setWorkersFemale(firm.workersFemale())
                .setInvestmentIdr(firm.investmentIdr())
                .setEnrolments(List.of(enrolment(firm)))
                .build();
        registration.setStatedScale(random.nextInt(STATES_SMALL) == 0 ? Scale.SMALL : ScaleRule.of(registration));
        return registration;
    }

    private static Enrolment enrolment(SampleFirm firm) {
        return new Enrolment(JpsGemilangSample.PROGRAM, JpsGemilangSample.EDITION, firm.commodity(), firm.since());
    }

    private Registration licensed(SampleFirm firm, Registration before) {
        return Registration.newBuilder(before)
                .setEffectiveFrom(LICENSING_DAY)
                .setRecordedAt(recordedAfter(LICENSING_DAY))
                .setLegality(Legality.LICENSED)
                .setNib(firm.nib())
                .build();
    }

    /** The old office hands it over, if it does not forget, and the new one registers it from the same day. */
    private List<Registration> moved(SampleFirm firm, LocalDate day, Registration before) {
        Registration handOver = Registration.newBuilder(before)
                .setEffectiveFrom(day)
                .setRecordedAt(recordedAfter(day))
                .setRegency(firm.officeOn(day))
                .build();
        Registration received = Registration.newBuilder(handOver)
                .setRecordedAt(recordedAfter(day))
                .setOffice(firm.officeOn(day))
                .build();
        return firm.isHandedOver() ? List.of(handOver, received) : List.of(received);
    }

    private Instant recordedAfter(LocalDate day) {
        return Days.officeHour(day.plusDays(1 + random.nextInt(9)), random);
    }
}
