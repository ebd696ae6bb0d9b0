package id.ntb.ikm.status;

import java.time.Instant;
import java.util.Optional;

/**
 * One office, as the live version of the views and the brokers know it.
 *
 * @param lastEvent when the broker took its latest event; empty where it has never published
 * @param heldFirms firms of its regency about which something is held, because another office is in charge (rule 12)
 */
record OfficeStatus(
        String office,
        Optional<Instant> lastEvent,
        long read,
        long applied,
        long superseded,
        long duplicate,
        long deadLettered,
        long heldFirms) {}
