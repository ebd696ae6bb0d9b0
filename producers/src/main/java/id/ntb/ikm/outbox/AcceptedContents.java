package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventKey;
import java.util.Arrays;
import java.util.List;

/** Tells from the contents that were accepted under an event's id whether the event is one of them. */
final class AcceptedContents {

    /** Contents accepted under an id; what was written before contents were noted is sent again, which is harmless. */
    static final String CONTENTS = "SELECT content FROM event WHERE ikm_id = ? AND event_id = ?"
            + " AND state <> 'REJECTED' AND content IS NOT NULL";

    private AcceptedContents() {}

    static Acceptance of(Database database, EventKey key, byte[] content) {
        return of(database.query(CONTENTS, row -> row.getBytes(1), key.ikmId(), key.eventId()), content);
    }

    static Acceptance of(List<byte[]> accepted, byte[] content) {
        if (accepted.isEmpty()) {
            return Acceptance.NEW;
        }
        boolean same = accepted.stream().anyMatch(other -> Arrays.equals(other, content));
        return same ? Acceptance.SAME : Acceptance.REUSED;
    }
}
