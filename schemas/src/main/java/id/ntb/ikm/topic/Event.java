package id.ntb.ikm.topic;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * An event of one of the three types, for whoever asks what they have in common (DESIGN section 2) or goes by the type. Shows
 * its record as it is now; nothing is copied.
 *
 * @param record the event itself
 */
public record Event(SpecificRecord record, EventType type) implements AnyEvent {

    /**
     * The event that a record is.
     *
     * @throws IllegalArgumentException when it is none of the three types
     */
    public static Event of(SpecificRecord record) {
        return in(record)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an event: " + record.getSchema().getFullName()));
    }

    /** The event that something decoded is; empty when it is none of the three types. */
    public static Optional<Event> in(Object decoded) {
        return decoded instanceof SpecificRecord record
                ? EventType.of(record).map(type -> new Event(record, type))
                : Optional.empty();
    }

    /** What the function for its type makes of it. */
    public <T> T match(
            Function<? super Registration, ? extends T> registration,
            Function<? super Certification, ? extends T> certification,
            Function<? super Production, ? extends T> production) {
        return switch (type) {
            case REGISTRATION -> registration.apply((Registration) record);
            case CERTIFICATION -> certification.apply((Certification) record);
            case PRODUCTION -> production.apply((Production) record);
        };
    }

    @Override
    public String eventId() {
        return match(Registration::getEventId, Certification::getEventId, Production::getEventId);
    }

    @Override
    public String ikmId() {
        return match(Registration::getIkmId, Certification::getIkmId, Production::getIkmId);
    }

    @Override
    public String office() {
        return match(Registration::getOffice, Certification::getOffice, Production::getOffice);
    }

    @Override
    public Instant recordedAt() {
        return match(Registration::getRecordedAt, Certification::getRecordedAt, Production::getRecordedAt);
    }
}
