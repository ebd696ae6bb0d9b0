package id.ntb.ikm.fold;

import id.ntb.ikm.contribution.Calendar;
import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Merged;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.rule.Period;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.Source;
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
        return Event.of(event)
                .match(
                        registration -> apply(registration, source, today),
                        certification -> apply(certification, source, today),
                        production -> apply(production, source, today));
    }

    private Fate apply(Registration event, Source source, LocalDate today) {
        Firm firm = firms.firm(event.getIkmId());
        return replace(firm, firm.merge(event, source), today);
    }

    private Fate apply(Certification event, Source source, LocalDate today) {
        Firm firm = firms.firm(event.getIkmId());
        return replace(firm, firm.merge(event, source), today);
    }

    /** Moves the firms to another day. Forward it touches what is due; back, where a clock was set wrong, all of them. */
    public void advance(LocalDate from, LocalDate to) {
        Collection<String> touched = to.isAfter(from) ? due.upTo(to) : firms.ikmIds();
        touched.forEach(ikmId -> advance(firms.firm(ikmId), from, to));
    }

    private void advance(Firm firm, LocalDate from, LocalDate to) {
        exchange(firm, from, firm, to, moved(firm, from, firm, to));
        sums.firmChanged(firm.ikmId());
    }

    /**
     * Takes what a firm added away and adds what it adds now.
     *
     * @param moved the reports for which both may differ
     */
    private void exchange(Firm before, LocalDate from, Firm after, LocalDate to, List<OfficeReports> moved) {
        Contribution change = contributions.withoutReports(after, to);
        change.subtract(contributions.withoutReports(before, from));
        for (OfficeReports month : moved) {
            change.add(contributions.ofMonth(after, month, to));
            change.subtract(contributions.ofMonth(before, month, from));
        }
        add(change);
        reschedule(before, from, after, to);
        claim(contributions.claim(before, from), contributions.claim(after, to), after.ikmId());
    }

    private List<OfficeReports> moved(Firm before, LocalDate from, Firm after, LocalDate to) {
        Predicate<YearMonth> moved = contributions.moved(before, from, after, to);
        return moved == Contributions.NONE
                ? List.of()
                : firms.reportedMonths(after.ikmId()).stream()
                        .filter(moved)
                        .flatMap(month -> firms.reports(after.ikmId(), month).stream())
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
            List<OfficeReports> moved = moved(before, today, merged.state(), today);
            Firm after = merged.state().with(doubts(before, merged.state(), moved));
            firms.put(after);
            exchange(before, today, after, today, moved);
            sums.firmChanged(after.ikmId());
        }
        return merged.fate();
    }

    /** The doubts about all reports of a firm, of which only those of some months may be others than before. */
    private static ReportDoubts doubts(Firm before, Firm after, List<OfficeReports> moved) {
        ReportDoubts doubts = before.reportDoubts();
        for (OfficeReports month : moved) {
            doubts = doubts.minus(month.doubts(before)).plus(month.doubts(after));
        }
        return doubts;
    }

    private Fate apply(Production event, Source source, LocalDate today) {
        Firm firm = firms.firm(event.getIkmId());
        YearMonth period = Period.of(event.getPeriod());
        OfficeReports before = firms.reports(firm.ikmId(), period).orElseGet(() -> OfficeReports.none(period));
        Merged<OfficeReports> merged = before.merge(event, source);
        if (merged.changed()) {
            OfficeReports after = merged.state();
            firms.put(firm.ikmId(), after);
            add(contributions.ofMonth(firm, after, today).subtract(contributions.ofMonth(firm, before, today)));
            doubt(firm, firm.reportDoubts().minus(before.doubts(firm)).plus(after.doubts(firm)), today);
            sums.firmChanged(firm.ikmId());
        }
        return merged.fate();
    }

    private void doubt(Firm firm, ReportDoubts doubts, LocalDate today) {
        if (!doubts.equals(firm.reportDoubts())) {
            Firm counted = firm.with(doubts);
            firms.put(counted);
            add(contributions.ofStocks(counted, today).subtract(contributions.ofStocks(firm, today)));
        }
    }

    private void add(Contribution change) {
        change.forEach(sums::add);
    }
}
