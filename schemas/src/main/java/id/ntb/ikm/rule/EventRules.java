package id.ntb.ikm.rule;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * The checks that an event passes or not by itself; the office's check and the pipeline share them, so that nothing an
 * office was told is good is turned away later.
 *
 * <p>Safe with whatever a record can be decoded to: no value of a field makes a check throw, and none costs more than the
 * {@link Limits} allow.
 */
public final class EventRules {

    /** The province's time zone, WITA. */
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final String RECORDED_AT = "recordedAt";

    private final RegistrationRules registrations;
    private final CertificationRules certifications;
    private final ProductionRules productions;

    public EventRules(ReferenceData reference) {
        CommonRules common = new CommonRules(reference);
        registrations = new RegistrationRules(reference, common);
        certifications = new CertificationRules(reference, common);
        productions = new ProductionRules(reference, common);
    }

    /**
     * Every rule that the event breaks, in the order of its fields.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event) {
        return Event.of(event).match(registrations::check, certifications::check, productions::check);
    }

    /** What is only doubtful of a certificate that has passed the rules; much less work than all of them. */
    public List<Finding> doubts(Certification event) {
        return certifications.doubts(event);
    }

    /**
     * Every rule that the event breaks, and whether it says that it was recorded after it was published. A moment in the future would win
     * against every later correction.
     *
     * @param brokerTime when the broker took the record; an office that has not sent it yet gives its own clock's time
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event, Instant brokerTime) {
        List<Finding> findings = new ArrayList<>(check(event));
        Instant recordedAt = Event.of(event).recordedAt();
        if (Duration.between(brokerTime, recordedAt).compareTo(Limits.AHEAD) > 0) {
            findings.add(new Finding(Rule.RECORDED_IN_FUTURE, RECORDED_AT, recordedAt.toString()));
        }
        return List.copyOf(findings);
    }
}
