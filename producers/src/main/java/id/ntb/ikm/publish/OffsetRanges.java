package id.ntb.ikm.publish;

import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins acknowledged offsets to one range per topic and partition, so that a receipt stays small. */
public final class OffsetRanges {

    private final Map<String, Map<Integer, OffsetRange>> ranges = new TreeMap<>();

    public void add(Outcome.Delivered at) {
        add(new OffsetRange(at.topic(), at.partition(), at.offset(), at.offset(), 1));
    }

    public void add(OffsetRange range) {
        ranges.computeIfAbsent(range.topic(), topic -> new TreeMap<>())
                .merge(range.partition(), range, OffsetRanges::join);
    }

    private static OffsetRange join(OffsetRange a, OffsetRange b) {
        return new OffsetRange(
                a.topic(),
                a.partition(),
                Math.min(a.first(), b.first()),
                Math.max(a.last(), b.last()),
                a.events() + b.events());
    }

    /** In order of topic and partition. */
    public List<OffsetRange> toList() {
        return ranges.values().stream()
                .flatMap(partitions -> partitions.values().stream())
                .toList();
    }
}
