package id.ntb.ikm.merge;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.rule.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;

/**
 * Takes events into the state of their firms and keeps the sums in step: what a firm added before is taken away, what it
 * adds now is added.
 */
public final class Fold {

    private final FirmStore firms;
    private final DueStore due;
    private final Sums sums;
    private final Contributions contributions;

    public Fold(FirmStore firms, DueStore due, Sums sums, Contributions contributions) {
        this.firms = firms;
        this.due = due;
        this.sums = sums;
        this.contributions = contributions;
    }

    /**
     * Merges one event that has passed the rules.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public Fate apply(SpecificRecord event, Source source, LocalDate today) {
        if (event instanceof Production production) {
            return apply(production, source, today);
        }
        if (event instanceof Certification certification) {
            Firm firm = firms.firm(certification.getIkmId());
            return replace(firm, firm.merge(certification, source), today);
        }
        if (event instanceof Registration registration) {
            Firm firm = firms.firm(registration.getIkmId());
            return replace(firm, firm.merge(registration, source), today);
        }
        throw new IllegalArgumentException("not an event: " + event.getSchema().getFullName());
    }

    /** Moves the firms to another day. Forward it touches what is due; back, where a clock was set wrong, all of them. */
    public void advance(LocalDate from, LocalDate to) {
        Collection<String> touched = to.isAfter(from) ? due.upTo(to) : firms.ikmIds();
        touched.forEach(ikmId -> advance(firms.firm(ikmId), from, to));
    }

    private void advance(Firm firm, LocalDate from, LocalDate to) {
        exchange(firm, from, firm, to);
        sums.firmChanged(firm.ikmId());
    }

    /** Takes what a firm added away and adds what it adds now, leaving out the reports for which both are the same. */
    private void exchange(Firm before, LocalDate from, Firm after, LocalDate to) {
        Contribution change = contributions.withoutReports(after, to);
        change.subtract(contributions.withoutReports(before, from));
        for (Report report : touched(before, from, after, to)) {
            change.add(contributions.ofReport(after, report, to));
            change.subtract(contributions.ofReport(before, report, from));
        }
        add(change);
        reschedule(before, from, after, to);
        claim(contributions.claim(before, from), contributions.claim(after, to), after.ikmId());
    }

    private List<Report> touched(Firm before, LocalDate from, Firm after, LocalDate to) {
        Predicate<YearMonth> moved = contributions.moved(before, from, after, to);
        return moved == Contributions.NONE
                ? List.of()
                : firms.reportedMonths(after.ikmId()).stream()
                        .filter(moved)
                        .flatMap(month -> firms.report(after.ikmId(), month).stream())
                        .toList();
    }

    private void reschedule(Firm before, LocalDate from, Firm after, LocalDate to) {
        Calendar.nextChange(before, from).ifPresent(date -> due.remove(date, before.ikmId()));
        Calendar.nextChange(after, to).ifPresent(date -> due.put(date, after.ikmId()));
    }

    private void claim(Optional<Claim> before, Optional<Claim> after, String ikmId) {
        if (!before.equals(after)) {
            sums.claim(ikmId, after);
        }
    }

    private Fate replace(Firm before, Merged<Firm> merged, LocalDate today) {
        if (merged.changed()) {
            Firm after = merged.state();
            firms.put(after);
            exchange(before, today, after, today);
            sums.firmChanged(after.ikmId());
        }
        return merged.fate();
    }

    private Fate apply(Production event, Source source, LocalDate today) {
        Firm firm = firms.firm(event.getIkmId());
        Optional<Report> before = firms.report(firm.ikmId(), Period.of(event.getPeriod()));
        Merged<Report> merged = before.map(report -> report.merge(event, source))
                .orElseGet(() -> new Merged<>(Report.of(event, source), Fate.APPLIED, true));
        Report after = merged.state();
        if (merged.changed()) {
            firms.put(firm.ikmId(), after);
            Contribution change = contributions.ofReport(firm, after, today);
            before.ifPresent(report -> change.subtract(contributions.ofReport(firm, report, today)));
            add(change);
            countContested(firm, before, after, today);
            sums.firmChanged(firm.ikmId());
        }
        return merged.fate();
    }

    private void countContested(Firm firm, Optional<Report> before, Report after, LocalDate today) {
        int change = contested(Optional.of(after)) - contested(before);
        if (change != 0) {
            Firm counted = firm.withContestedReports(firm.contestedReports() + change);
            firms.put(counted);
            add(contributions.ofStocks(counted, today).subtract(contributions.ofStocks(firm, today)));
        }
    }

    private static int contested(Optional<Report> report) {
        return report.isPresent() && report.get().slot().contested() ? 1 : 0;
    }

    private void add(Contribution change) {
        change.forEach(sums::add);
    }
}
