package id.ntb.ikm.contribution;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Doubts about what is known of a firm: those of single events, and those that only show when events meet. */
public final class Flags {

    /** One event id was used for two contents. */
    static final String EVENT_ID_REUSED = "EVENT_ID_REUSED";

    /** A P-IRT lapsed because the firm is no longer in the regency that granted it. */
    static final String PIRT_REGENCY_DIFFERS = "PIRT_REGENCY_DIFFERS";

    /** An office that is not in charge of the firm has said something about it, which is held (rule 12). */
    static final String NOT_IN_CHARGE = "NOT_IN_CHARGE";

    /** Before DUPLICATE or ERROR: the firm is closed as one and counts nowhere else. */
    static final String CLOSED_AS = "CLOSED_AS_";

    private final EventRules rules;

    public Flags(EventRules rules) {
        this.rules = rules;
    }

    public Set<String> of(Firm firm, Registration holding, List<Certification> valid, LocalDate today) {
        Set<String> flags = new TreeSet<>();
        rules.check(holding).forEach(finding -> flags.add(finding.rule().name()));
        valid.stream()
                .flatMap(certificate -> rules.doubts(certificate).stream())
                .map(Finding::rule)
                .map(Rule::name)
                .forEach(flags::add);
        if (firm.contested()) {
            flags.add(EVENT_ID_REUSED);
        }
        if (firm.holdsBack()) {
            flags.add(NOT_IN_CHARGE);
        }
        if (Validity.lapsedByMove(firm, today)) {
            flags.add(PIRT_REGENCY_DIFFERS);
        }
        if (Attribution.neverWas(firm, today)) {
            flags.add(CLOSED_AS + holding.getClosedBecause());
        }
        return flags;
    }
}
