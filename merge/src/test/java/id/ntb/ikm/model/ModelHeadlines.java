package id.ntb.ikm.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.Last12;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.Reporting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The headline figures of a point, each counted over again from all firms registered there today. */
final class ModelHeadlines {

    private final ModelFlags flags;
    private final ModelProductions productions;
    private final LocalDate today;

    ModelHeadlines(ModelFlags flags, ModelProductions productions, LocalDate today) {
        this.flags = flags;
        this.productions = productions;
        this.today = today;
    }

    /** @param registered firms in the point with a registration that holds today */
    IkmView row(ModelCell point, List<ModelFirm> registered, Instant lastEventAt) {
        List<ModelFirm> units = registered.stream().filter(ModelFirm::isUnit).toList();
        List<Registration> now = nowOf(units);
        List<Registration> enrolled = now.stream().filter(this::isEnrolled).toList();
        return IkmView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setUnits(units.size())
                .setUnitsDormant(count(now, r -> r.getStatus() == Status.DORMANT))
                .setUnitsClosed(count(
                        nowOf(registered),
                        r -> r.getStatus() == Status.CLOSED && r.getClosedBecause() == ClosedBecause.CEASED))
                .setUnitsLicensed(count(now, r -> r.getLegality() == Legality.LICENSED))
                .setUnitsInProcess(count(now, r -> r.getLegality() == Legality.IN_PROCESS))
                .setUnitsUnlicensed(count(now, r -> r.getLegality() == Legality.NONE))
                .setUnitsSmall(count(now, r -> ModelFlags.scaleOf(r) == Scale.SMALL))
                .setUnitsMedium(count(now, r -> ModelFlags.scaleOf(r) == Scale.MEDIUM))
                .setUnitsLarge(count(now, r -> ModelFlags.scaleOf(r) == Scale.LARGE))
                .setWorkersMale(sum(now, Registration::getWorkersMale))
                .setWorkersFemale(sum(now, Registration::getWorkersFemale))
                .setInvestmentIdr(sum(now, Registration::getInvestmentIdr))
                .setCertifiedUnits(units.stream()
                        .filter(firm -> !firm.validCertificates().isEmpty())
                        .count())
                .setCertificates(tally(units.stream()
                        .flatMap(firm -> firm.validCertificates().stream())
                        .map(certificate -> certificate.getScheme())))
                .setCertificatesExpiring90d(units.stream()
                        .flatMap(firm -> firm.validCertificates().stream())
                        .filter(held -> held.getValidUntil() != null)
                        .filter(held -> !held.getValidUntil().isAfter(today.plusDays(90)))
                        .count())
                .setEnrolledUnits(enrolled.size())
                .setEnrolledWorkers(sum(enrolled, ModelFlags::workersOf))
                .setLast12(last12(point))
                .setReporting(reporting(point))
                .setFlags(tally(registered.stream().flatMap(firm -> flags.of(firm).stream())))
                .setVersion(0)
                .setAsOf(today)
                .setLastEventAt(lastEventAt)
                .build();
    }

    private static List<Registration> nowOf(List<ModelFirm> firms) {
        return firms.stream().map(ModelFirm::registrationToday).toList();
    }

    private static long count(List<Registration> registrations, Predicate<Registration> which) {
        return registrations.stream().filter(which).count();
    }

    private static long sum(List<Registration> registrations, ToLongFunction<Registration> amount) {
        return registrations.stream().mapToLong(amount).sum();
    }

    private static Map<String, Long> tally(Stream<String> names) {
        return names.collect(groupingBy(identity(), counting()));
    }

    private boolean isEnrolled(Registration registration) {
        return registration.getEnrolments().stream().map(Enrolment::getSince).anyMatch(since -> !since.isAfter(today));
    }

    private Last12 last12(ModelCell point) {
        List<ProductionView> months = Stream.iterate(YearMonth.from(today).minusMonths(12), m -> m.plusMonths(1))
                .limit(12)
                .map(month -> productions.row(point, month))
                .toList();
        return new Last12(
                months.stream().mapToLong(ProductionView::getValueIdr).sum(),
                months.stream().mapToLong(ProductionView::getRawMaterialIdr).sum());
    }

    private Reporting reporting(ModelCell point) {
        ProductionView last = productions.row(point, YearMonth.from(today).minusMonths(1));
        return new Reporting(
                last.getPeriod(), last.getExpectedUnits(), last.getReportingUnits(), last.getOnTimeUnits());
    }
}
