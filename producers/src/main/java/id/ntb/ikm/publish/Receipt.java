package id.ntb.ikm.publish;

import id.ntb.ikm.topic.EventType;
import java.util.List;
import java.util.Map;

/**
 * What the broker acknowledged of one file: with it an office can tell when its file is in the views.
 *
 * @param office regency code of the office that published
 * @param file name of the file, without its folder
 * @param sha256 of the file's bytes, 64 hex digits
 * @param published acknowledged events by type, only types with at least one
 * @param ranges where they are, one per topic and partition, in order of topic and partition
 */
public record Receipt(
        String office, String file, String sha256, Map<EventType, Long> published, List<OffsetRange> ranges) {

    public Receipt {
        published = Map.copyOf(published);
        ranges = List.copyOf(ranges);
    }

    /** All acknowledged events. */
    public long total() {
        return published.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The offsets that the events of one partition lie between, both included; another writer's may lie between too.
     *
     * @param events how many of them are this file's
     */
    public record OffsetRange(String topic, int partition, long first, long last, long events) {}
}
