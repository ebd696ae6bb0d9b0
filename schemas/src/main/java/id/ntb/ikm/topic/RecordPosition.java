package id.ntb.ikm.topic;

import java.util.Comparator;

/** Where a record stands. Ordered by topic, partition and offset. */
public record RecordPosition(String topic, int partition, long offset) implements Comparable<RecordPosition> {

    private static final Comparator<RecordPosition> ORDER = Comparator.comparing(RecordPosition::topic)
            .thenComparing(RecordPosition::partition)
            .thenComparing(RecordPosition::offset);

    /** The same without the topic, for whoever knows it from the event. */
    public Source source() {
        return new Source(partition, offset);
    }

    @Override
    public int compareTo(RecordPosition other) {
        return ORDER.compare(this, other);
    }

    /** E.g. {@code ikm.5202.production-3 @ 17}, as Kafka's own messages name the partition. */
    @Override
    public String toString() {
        return topic + "-" + partition + " @ " + offset;
    }
}
