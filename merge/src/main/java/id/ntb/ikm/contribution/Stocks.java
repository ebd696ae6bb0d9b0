package id.ntb.ikm.contribution;

import static id.ntb.ikm.cube.Measures.CERTIFICATES;
import static id.ntb.ikm.cube.Measures.CERTIFICATES_EXPIRING;
import static id.ntb.ikm.cube.Measures.CERTIFIED_UNITS;
import static id.ntb.ikm.cube.Measures.ENROLLED_UNITS;
import static id.ntb.ikm.cube.Measures.ENROLLED_WORKERS;
import static id.ntb.ikm.cube.Measures.FLAGS;
import static id.ntb.ikm.cube.Measures.INVESTMENT_IDR;
import static id.ntb.ikm.cube.Measures.UNITS;
import static id.ntb.ikm.cube.Measures.UNITS_CLOSED;
import static id.ntb.ikm.cube.Measures.UNITS_DORMANT;
import static id.ntb.ikm.cube.Measures.UNITS_IN_PROCESS;
import static id.ntb.ikm.cube.Measures.UNITS_LARGE;
import static id.ntb.ikm.cube.Measures.UNITS_LICENSED;
import static id.ntb.ikm.cube.Measures.UNITS_MEDIUM;
import static id.ntb.ikm.cube.Measures.UNITS_SMALL;
import static id.ntb.ikm.cube.Measures.UNITS_UNLICENSED;
import static id.ntb.ikm.cube.Measures.WORKERS;
import static id.ntb.ikm.cube.Measures.WORKERS_FEMALE;
import static id.ntb.ikm.cube.Measures.WORKERS_MALE;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Scale;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.rule.ScaleRule;
import id.ntb.ikm.topic.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a firm adds to the stocks of the cell where it is registered today (rule 7). */
final class Stocks {

    /** A certificate expires soon while its last day is at most this many days ahead. */
    static final int EXPIRING_DAYS = 90;

    private final Attribution attribution;
    private final Flags flags;

    Stocks(Attribution attribution, Flags flags) {
        this.attribution = attribution;
        this.flags = flags;
    }

    Contribution of(Firm firm, LocalDate today) {
        Contribution contribution = new Contribution();
        Optional<Registration> holding = firm.registrations().on(today);
        holding.ifPresent(registration -> add(firm, registration, today, contribution));
        return contribution;
    }

    Optional<Claim> claim(Firm firm, LocalDate today) {
        return firm.registrations()
                .on(today)
                .filter(holding -> holding.getStatus() != Status.CLOSED)
                .map(holding -> new Claim(
                        attribution.cellOf(holding), stated(holding.getNib()), stated(holding.getOwnerHash())));
    }

    private static String stated(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void add(Firm firm, Registration holding, LocalDate today, Contribution contribution) {
        Point cell = attribution.cellOf(holding);
        List<Certification> valid = Validity.validOn(firm, today);
        Tally stock = contribution.tally(new SumKey.Stock(cell));
        flags.of(firm, holding, valid, today).forEach(flag -> stock.add(new Measure(FLAGS, flag), 1));
        if (holding.getStatus() == Status.CLOSED) {
            stock.add(UNITS_CLOSED, holding.getClosedBecause() == ClosedBecause.CEASED ? 1 : 0);
            return;
        }
        addUnit(holding, stock);
        addCertificates(valid, today, stock);
        addEnrolments(holding, today, cell, contribution);
    }

    private static void addUnit(Registration holding, Tally stock) {
        stock.add(UNITS, 1)
                .add(UNITS_DORMANT, holding.getStatus() == Status.DORMANT ? 1 : 0)
                .add(measureOf(holding.getLegality()), 1)
                .add(measureOf(ScaleRule.of(holding)), 1)
                .add(WORKERS_MALE, holding.getWorkersMale())
                .add(WORKERS_FEMALE, holding.getWorkersFemale())
                .add(INVESTMENT_IDR, holding.getInvestmentIdr());
    }

    private static void addCertificates(List<Certification> valid, LocalDate today, Tally stock) {
        stock.add(CERTIFIED_UNITS, valid.isEmpty() ? 0 : 1);
        for (Certification certificate : valid) {
            stock.add(new Measure(CERTIFICATES, certificate.getScheme()), 1);
            stock.add(CERTIFICATES_EXPIRING, expiresSoon(certificate, today) ? 1 : 0);
        }
    }

    private static boolean expiresSoon(Certification certificate, LocalDate today) {
        LocalDate last = certificate.getValidUntil();
        return last != null && !last.isAfter(today.plusDays(EXPIRING_DAYS));
    }

    private static void addEnrolments(Registration holding, LocalDate today, Point cell, Contribution contribution) {
        long workers = (long) holding.getWorkersMale() + holding.getWorkersFemale();
        List<SumKey.Program> programs = holding.getEnrolments().stream()
                .filter(enrolment -> !enrolment.getSince().isAfter(today))
                .map(enrolment -> keyOf(cell, enrolment))
                .distinct()
                .toList();
        programs.forEach(key -> contribution.tally(key).add(UNITS, 1).add(WORKERS, workers));
        if (!programs.isEmpty()) {
            contribution.tally(new SumKey.Stock(cell)).add(ENROLLED_UNITS, 1).add(ENROLLED_WORKERS, workers);
        }
    }

    private static SumKey.Program keyOf(Point cell, Enrolment enrolment) {
        String commodity = enrolment.getCommodity() == null ? "" : enrolment.getCommodity();
        return new SumKey.Program(cell, enrolment.getProgram(), enrolment.getEdition(), commodity);
    }

    private static Measure measureOf(Legality legality) {
        return switch (legality) {
            case LICENSED -> UNITS_LICENSED;
            case IN_PROCESS -> UNITS_IN_PROCESS;
            case NONE -> UNITS_UNLICENSED;
        };
    }

    private static Measure measureOf(Scale scale) {
        return switch (scale) {
            case SMALL -> UNITS_SMALL;
            case MEDIUM -> UNITS_MEDIUM;
            case LARGE -> UNITS_LARGE;
        };
    }
}
