package id.ntb.ikm.profile;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.contribution.Flags;
import id.ntb.ikm.contribution.SectorRule;
import id.ntb.ikm.contribution.Validity;
import id.ntb.ikm.cube.ContributionRecords;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.ScaleRule;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileCertificate;
import id.ntb.ikm.view.ProfileEnrolment;
import id.ntb.ikm.view.ProfileHeld;
import id.ntb.ikm.view.ProfileHistory;
import id.ntb.ikm.view.ProfileProduction;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows one firm as it stands on a date, without its owner; of its reports only the latest, so that it stays small. */
public final class Profiles {

    /** With these a profile stays far below the largest record, whatever offices say about a firm. */
    private static final int MOST_HELD = 200;

    private static final int MOST_CERTIFICATES = 500;
    private static final int MOST_HISTORY = 5_000;

    private final SectorRule sectors;
    private final Flags flags;
    private final Contributions contributions;

    public Profiles(ReferenceData reference) {
        this.sectors = new SectorRule(reference);
        this.flags = new Flags(new EventRules(reference));
        this.contributions = new Contributions(reference);
    }

    public IkmProfile of(String ikmId, FirmStore firms, LocalDate today) {
        Firm firm = firms.firm(ikmId);
        Optional<Registration> holding = firm.registrations().on(today);
        List<Certification> valid = Validity.validOn(firm, today);
        List<HeldStatement> held = HeldStatement.of(firm, firms);
        return IkmProfile.newBuilder()
                .setIkmId(ikmId)
                .setAsOf(today)
                .setRegistration(holding.map(this::registration).orElse(null))
                .setCertificates(valid.stream()
                        .limit(MOST_CERTIFICATES)
                        .map(Profiles::certificate)
                        .toList())
                .setLatestProduction(
                        firms.latestReport(firm).map(this::production).orElse(null))
                .setFlags(holding.map(registration -> List.copyOf(flags.of(firm, registration, valid, today)))
                        .orElse(List.of()))
                .setHistory(firm.registrations().byDate().values().stream()
                        .limit(MOST_HISTORY)
                        .map(Slot::holder)
                        .map(this::history)
                        .toList())
                .setInCharge(firm.inCharge(today))
                .setHeld(held.stream().limit(MOST_HELD).map(Profiles::held).toList())
                .setHeldCount(held.size())
                .setLastEventAt(lastEventAt(firm, firms.lastReportedAt(firm)))
                .setContributions(ContributionRecords.of(contributions.withoutReports(firm, today)))
                .build();
    }

    private ProfileRegistration registration(Registration event) {
        return ProfileRegistration.newBuilder()
                .setEffectiveFrom(event.getEffectiveFrom())
                .setStatus(event.getStatus().name())
                .setClosedBecause(nameOf(event.getClosedBecause()))
                .setSuccessorId(event.getSuccessorId())
                .setName(event.getName())
                .setRegency(event.getRegency())
                .setDistrict(event.getDistrict())
                .setVillage(event.getVillage())
                .setKbli(event.getKbli())
                .setKbliEdition(event.getKbliEdition())
                .setSector(sectors.sectorOf(event))
                .setCommodities(event.getCommodities())
                .setLegality(event.getLegality().name())
                .setNib(event.getNib())
                .setScale(ScaleRule.of(event).name())
                .setWorkersMale(event.getWorkersMale())
                .setWorkersFemale(event.getWorkersFemale())
                .setInvestmentIdr(event.getInvestmentIdr())
                .setEstablishedYear(event.getEstablishedYear())
                .setEnrolments(
                        event.getEnrolments().stream().map(Profiles::enrolment).toList())
                .build();
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static ProfileEnrolment enrolment(Enrolment enrolment) {
        return new ProfileEnrolment(
                enrolment.getProgram(), enrolment.getEdition(), enrolment.getCommodity(), enrolment.getSince());
    }

    private static ProfileCertificate certificate(Certification event) {
        return new ProfileCertificate(
                event.getScheme(),
                event.getCertificateNumber(),
                event.getAction().name(),
                event.getEffectiveFrom(),
                event.getValidUntil(),
                event.getIssuer(),
                event.getProduct());
    }

    private ProfileProduction production(Report report) {
        Tally flow = contributions.of(report);
        return new ProfileProduction(
                report.period().toString(),
                flow.get(Measures.VALUE_IDR),
                flow.get(Measures.RAW_MATERIAL_IDR),
                report.firstRecordedAt(),
                List.copyOf(flow.breakdown(Measures.CHANNELS).keySet()));
    }

    private static ProfileHeld held(HeldStatement statement) {
        return new ProfileHeld(
                statement.type().word(),
                statement.slot(),
                statement.office(),
                statement.inCharge(),
                statement.recordedAt(),
                statement.eventId());
    }

    private ProfileHistory history(Statement<Registration> statement) {
        Registration event = statement.event();
        return new ProfileHistory(
                event.getEffectiveFrom(),
                event.getStatus().name(),
                event.getRegency(),
                sectors.sectorOf(event),
                statement.recordedAt(),
                statement.office());
    }

    private static Instant lastEventAt(Firm firm, Optional<Instant> lastReportedAt) {
        Stream<Instant> registered = firm.registrations().byDate().values().stream()
                .map(slot -> slot.holder().recordedAt());
        Stream<Instant> certified = firm.certificates().values().stream()
                .flatMap(slots -> slots.byDate().values().stream())
                .map(slot -> slot.holder().recordedAt());
        return Stream.of(registered, certified, lastReportedAt.stream())
                .flatMap(times -> times)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
