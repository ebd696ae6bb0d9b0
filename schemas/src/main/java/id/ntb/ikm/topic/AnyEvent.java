package id.ntb.ikm.topic;

import java.time.Instant;

/** What every event says of itself (DESIGN section 2), whether it was decoded whole or is a report on its bytes. */
public interface AnyEvent {

    String eventId();

    /** The firm that it is about; the key of its record. */
    String ikmId();

    /** Code of the office that publishes it. */
    String office();

    /** When the office recorded it. */
    Instant recordedAt();
}
