package id.ntb.ikm.history;

import java.util.Comparator;

/** Where a record stands: in a partition of an office's topic. */
public record RecordPosition(String topic, int partition, long offset) implements Comparable<RecordPosition> {

    private static final Comparator<RecordPosition> ORDER = Comparator.comparing(RecordPosition::topic)
            .thenComparing(RecordPosition::partition)
            .thenComparing(RecordPosition::offset);

    @Override
    public int compareTo(RecordPosition other) {
        return ORDER.compare(this, other);
    }
}
