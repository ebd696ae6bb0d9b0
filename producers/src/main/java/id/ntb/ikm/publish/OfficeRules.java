package id.ntb.ikm.publish;

import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
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
     * What is wrong or doubtful with the event.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event) {
        List<Finding> findings = new ArrayList<>(rules.check(event, clock.instant()));
        String stated =
                String.valueOf(event.get(event.getSchema().getField("office").pos()));
        if (!office.equals(stated)) {
            findings.add(new Finding(Rule.OFFICE_NOT_TOPIC, "office", stated));
        }
        return List.copyOf(findings);
    }

    /** The part of {@link #check} that keeps the event from being published. */
    public List<Finding> rejections(SpecificRecord event) {
        return check(event).stream().filter(Finding::rejects).toList();
    }
}
