package id.ntb.ikm.publish;

import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.topic.Event;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * The rules that the province checks an office's events by.
 *
 * @param office code of the office, of a regency or 52; an event of another office is rejected
 * @param clock says what is recorded in the future; the broker's clock has the last word
 */
public record OfficeRules(String office, EventRules rules, InstantSource clock) {

    /** With this computer's clock. */
    public OfficeRules(String office, EventRules rules) {
        this(office, rules, InstantSource.system());
    }

    /**
     * Judges an event, as the province will.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public JudgedEvent judge(SpecificRecord event) {
        List<Finding> findings = new ArrayList<>(rules.check(event, clock.instant()));
        String stated = String.valueOf(Event.of(event).office());
        if (!office.equals(stated)) {
            findings.add(new Finding(Rule.OFFICE_NOT_TOPIC, "office", stated));
        }
        return new JudgedEvent(office, event, Event.of(event).type(), findings);
    }

    /** The same event with this office's verdict: the one that it has already, unless that is another office's. */
    public JudgedEvent confirm(JudgedEvent event) {
        return event.office().equals(office) ? event : judge(event.event());
    }
}
