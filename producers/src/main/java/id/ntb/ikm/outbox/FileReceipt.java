package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.topic.EventType;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of one published file, as of now: waiting events may be sent later.
 *
 * @param id number of the receipt within the outbox
 * @param acceptedAt when the file was taken in
 * @param whole whether it was read to its end; if not, it is to be published again, and what was taken in counts once
 * @param badRows rows that were no events
 * @param counts by type, only types that occur
 * @param receipt what the broker has acknowledged; its digest is empty while the file is not whole
 */
public record FileReceipt(
        long id, Instant acceptedAt, boolean whole, long badRows, Map<EventType, TypeCounts> counts, Receipt receipt) {

    public FileReceipt {
        counts = Map.copyOf(counts);
    }

    /** All types together. */
    public TypeCounts total() {
        return new TreeMap<>(counts).values().stream().reduce(TypeCounts.NONE, TypeCounts::plus);
    }
}
