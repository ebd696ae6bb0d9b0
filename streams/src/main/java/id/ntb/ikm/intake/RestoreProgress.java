package id.ntb.ikm.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How much of the state is still to be read back from its changelogs; only the process that does so knows. */
public final class RestoreProgress implements StateRestoreListener {

    private final Map<TopicPartition, Span> open = new ConcurrentHashMap<>();

    /** Offsets that are still to be read. */
    private record Span(long next, long end) {

        long left() {
            return Math.max(0, end - next);
        }
    }

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long from, long end) {
        open.put(changelog, new Span(from, end));
    }

    /** Goes by offsets, since markers of transactions take some and are no records. */
    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long last, long records) {
        open.computeIfPresent(changelog, (at, span) -> new Span(last + 1, span.end()));
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long records) {
        open.remove(changelog);
    }

    /** It goes to another thread or instance, which begins again. */
    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long records) {
        open.remove(changelog);
    }

    /** Of one partition; 0 where it is not being restored here. */
    public long remaining(TopicPartition changelog) {
        return open.getOrDefault(changelog, new Span(0, 0)).left();
    }

    /** Of all of them. */
    public long remaining() {
        return open.values().stream().mapToLong(Span::left).sum();
    }

    /** How many are being restored here. */
    public int partitions() {
        return open.size();
    }
}
