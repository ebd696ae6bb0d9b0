package id.ntb.ikm.fold;

import id.ntb.ikm.contribution.Calendar;
import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.Merged;
import id.ntb.ikm.join.OfficeReports;
import id.ntb.ikm.join.ReportDoubts;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes events into the state of their firms and keeps the sums in step: what a firm added before is taken away, what it
 * adds now is added. A report is added at once; what a firm's registrations, certificates and doubts change is added up once, by
 * {@link #settle}, however many events there were about it. Until then the sums speak of the firm as it was.
 */
public final class Fold {

    private final FirmStore firms;
    private final DueStore due;
    private final Sums sums;
    private final Contributions contributions;

    /** By which the reports stand in the sums. */
    private final Map<String, Standing> standings = new HashMap<>();

    /** The firms that have changed since they were last settled, as they were then. */
    private final Map<String, Firm> unsettled = new LinkedHashMap<>();

    public Fold(FirmStore firms, DueStore due, Sums sums, Contributions contributions) {
        this.firms = firms;
        this.due = due;
        this.sums = sums;
        this.contributions = contributions;
    }

    /** Merges one event that has passed the rules. */
    public Fate apply(AnyEvent event, Source source, LocalDate today) {
        return event instanceof MonthlyReport report
                ? apply(report, source, today)
                : apply((Event) event, source, today);
    }

    private Fate apply(Event event, Source source, LocalDate today) {
        return event.match(
                registration -> apply(registration, source),
                certification -> apply(certification, source),
                production -> apply(MonthlyReport.of(production), source, today));
    }

    private Fate apply(Registration event, Source source) {
        Firm firm = firms.firm(event.getIkmId());
        return replace(firm, firm.merge(event, source));
    }

    private Fate apply(Certification event, Source source) {
        Firm firm = firms.firm(event.getIkmId());
        return replace(firm, firm.merge(event, source));
    }

    private Fate replace(Firm before, Merged<Firm> merged) {
        if (merged.changed()) {
            put(before, merged.state());
            sums.firmChanged(before.ikmId());
        }
        return merged.fate();
    }

    private void put(Firm before, Firm after) {
        unsettled.putIfAbsent(before.ikmId(), before);
        firms.put(after);
    }

    private Fate apply(MonthlyReport event, Source source, LocalDate today) {
        OfficeReports before =
                firms.reports(event.ikmId(), event.period()).orElseGet(() -> OfficeReports.none(event.period()));
        Merged<OfficeReports> merged = before.merge(event, source);
        if (merged.changed()) {
            firms.put(event.ikmId(), merged.state());
            Standing standing = standings.computeIfAbsent(event.ikmId(), id -> standing(id, today));
            exchange(before, standing, merged.state(), standing);
            doubt(event.ikmId(), doubts(before, standing), doubts(merged.state(), standing));
            sums.firmChanged(event.ikmId());
        }
        return merged.fate();
    }

    private Standing standing(String ikmId, LocalDate today) {
        Firm settled = unsettled.get(ikmId);
        return contributions.standing(settled == null ? firms.firm(ikmId) : settled, today);
    }

    private void exchange(OfficeReports before, Standing from, OfficeReports after, Standing to) {
        contributions.subtract(before, from, sums::at);
        contributions.add(after, to, sums::at);
    }

    private static ReportDoubts doubts(OfficeReports month, Standing standing) {
        return month.doubts(office -> standing.reports(office, month.period()));
    }

    /** The doubts about all reports of a firm, of which those of one month are others than before. */
    private void doubt(String ikmId, ReportDoubts before, ReportDoubts after) {
        if (!before.equals(after)) {
            Firm firm = firms.firm(ikmId);
            put(firm, firm.with(firm.reportDoubts().minus(before).plus(after)));
        }
    }

    /** Brings the sums in step with every firm that has changed; to be called before anybody looks at them, or at a firm. */
    public void settle(LocalDate today) {
        while (!unsettled.isEmpty()) {
            Map.Entry<String, Firm> first = unsettled.entrySet().iterator().next();
            exchange(first.getValue(), today, firms.firm(first.getKey()), today);
            unsettled.remove(first.getKey());
        }
    }

    /** Moves the firms to another day. Forward it touches what is due; back, where a clock was set wrong, all of them. */
    public void advance(LocalDate from, LocalDate to) {
        settle(from);
        Collection<String> touched = to.isAfter(from) ? due.upTo(to) : firms.ikmIds();
        touched.forEach(ikmId -> advance(firms.firm(ikmId), from, to));
    }

    private void advance(Firm firm, LocalDate from, LocalDate to) {
        exchange(firm, from, firm, to);
        sums.firmChanged(firm.ikmId());
    }

    /** Takes what a firm added away and adds what it adds now, its reports included as far as they count otherwise. */
    private void exchange(Firm before, LocalDate from, Firm merged, LocalDate to) {
        Standing was = contributions.standing(before, from);
        Standing is = contributions.standing(merged, to);
        Firm after = merged.with(moveReports(merged, was, is));
        firms.put(after);
        standings.put(after.ikmId(), is);
        contributions
                .withoutReports(after, to)
                .subtract(contributions.withoutReports(before, from))
                .forEach(sums::add);
        reschedule(before, from, after, to);
        claim(contributions.claim(before, from), contributions.claim(after, to), after.ikmId());
    }

    /** Moves the reports that count otherwise by another standing, and says what is doubtful about all of them then. */
    private ReportDoubts moveReports(Firm firm, Standing was, Standing is) {
        List<OfficeReports> moved = contributions
                .moved(was, is, () -> firms.reportedMonths(firm.ikmId()))
                .flatMap(month -> firms.reports(firm.ikmId(), month).stream())
                .toList();
        ReportDoubts doubts = firm.reportDoubts();
        for (OfficeReports month : moved) {
            exchange(month, was, month, is);
            doubts = doubts.minus(doubts(month, was)).plus(doubts(month, is));
        }
        return doubts;
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
}
