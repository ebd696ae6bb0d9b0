package id.ntb.ikm.publish;

import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.topic.EventType;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * An event together with what the rules of one office say of it. Only {@link OfficeRules} makes one, so that who is handed
 * one need not judge again, and who is handed a bare record has to.
 */
public final class JudgedEvent {

    private final String office;
    private final SpecificRecord event;
    private final EventType type;
    private final List<Finding> findings;

    JudgedEvent(String office, SpecificRecord event, EventType type, List<Finding> findings) {
        this.office = office;
        this.event = event;
        this.type = type;
        this.findings = List.copyOf(findings);
    }

    public SpecificRecord event() {
        return event;
    }

    public EventType type() {
        return type;
    }

    /** What makes it the same event as another. */
    public EventKey key() {
        return EventKey.of(event);
    }

    /** Code of the office whose rules were asked. */
    public String office() {
        return office;
    }

    /** All that is wrong or doubtful with it. */
    public List<Finding> findings() {
        return findings;
    }

    /** The part of the findings that keeps the event from being published. */
    public List<Finding> rejections() {
        return findings.stream().filter(Finding::rejects).toList();
    }

    /** Whether it may be published, doubtful or not. */
    public boolean isAccepted() {
        return findings.stream().noneMatch(Finding::rejects);
    }

    /**
     * Says which firm an accepted event is about, where that was still open, and derives the event's id from it. The verdict
     * stays: an id that the office gives has the right form, and no rule looks at whose it is.
     *
     * @param ikmId of the form that the rules ask for
     */
    public void identify(String ikmId) {
        event.put(event.getSchema().getField("ikmId").pos(), ikmId);
        deriveId();
    }

    /** Gives the event the id that follows from what it says; see {@link EventIds}. */
    public void deriveId() {
        event.put(event.getSchema().getField("eventId").pos(), EventIds.of(event));
    }
}
