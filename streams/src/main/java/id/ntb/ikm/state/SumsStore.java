package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Partial;
import id.ntb.ikm.cube.Progress;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.TopicProgress;
import id.ntb.ikm.merge.Sums;
import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The sums of one task, how far it has come, and what of it has not been sent on yet. */
public final class SumsStore extends WriteBackStore implements Sums {

    private final Map<SumKey, Sum> sums = new HashMap<>();
    private final Set<SumKey> unwritten = new HashSet<>();
    private final Map<EventTopic, TopicProgress> topics = new HashMap<>();
    private final Set<SumKey> unsentSums = new HashSet<>();
    private final Map<String, Optional<Claim>> unsentClaims = new HashMap<>();
    private final Set<String> unsentFirms = new LinkedHashSet<>();
    private LocalDate asOf;
    private boolean unsentProgress;
    private boolean headUnwritten;

    /** A tally, and whether its key is among those that wait; so that an addition looks up one key and not three. */
    private static final class Sum {
        private final Tally tally;
        private boolean unwritten;
        private boolean unsent;

        private Sum(Tally tally) {
            this.tally = tally;
        }
    }

    SumsStore(KeyValueStore<Bytes, byte[]> rows) {
        super(rows);
    }

    @Override
    public void add(SumKey key, Tally change) {
        ensureLoaded();
        Sum sum = sums.computeIfAbsent(key, k -> new Sum(new Tally()));
        sum.tally.add(change);
        if (!sum.unwritten) {
            sum.unwritten = unwritten.add(key);
        }
        if (!sum.unsent) {
            sum.unsent = unsentSums.add(key);
        }
    }

    @Override
    public void firmChanged(String ikmId) {
        ensureLoaded();
        unsentFirms.add(ikmId);
    }

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        ensureLoaded();
        unsentClaims.put(ikmId, claim);
    }

    /** The day that the sums speak of; empty in a new task. */
    public Optional<LocalDate> asOf() {
        ensureLoaded();
        return Optional.ofNullable(asOf);
    }

    public void setAsOf(LocalDate day) {
        ensureLoaded();
        asOf = day;
        progressed();
    }

    /** Counts a record of that topic. */
    public void count(EventTopic topic, UnaryOperator<TopicProgress> record) {
        ensureLoaded();
        topics.put(topic, record.apply(topics.getOrDefault(topic, TopicProgress.NONE)));
        progressed();
    }

    /** First offset of that topic that has not been counted; 0 where none has. */
    public long nextOffset(EventTopic topic) {
        ensureLoaded();
        return topics.getOrDefault(topic, TopicProgress.NONE).nextOffset();
    }

    private void progressed() {
        unsentProgress = true;
        headUnwritten = true;
    }

    /** What has changed since the last call; empty where nothing has. */
    public Optional<Partial> takePartial(int task) {
        ensureLoaded();
        if (!unsentProgress && unsentSums.isEmpty()) {
            return Optional.empty();
        }
        Map<SumKey, Tally> changed = new HashMap<>();
        unsentSums.forEach(key -> changed.put(key, send(key)));
        Map<String, Optional<Claim>> claims = Map.copyOf(unsentClaims);
        unsentSums.clear();
        unsentClaims.clear();
        unsentProgress = false;
        headUnwritten = true;
        return Optional.of(new Partial(task, new Progress(asOf, topics), changed, claims));
    }

    private Tally send(SumKey key) {
        Sum sum = sums.get(key);
        if (sum == null) {
            return new Tally();
        }
        sum.unsent = false;
        if (sum.tally.isEmpty()) {
            sums.remove(key);
        }
        return sum.tally.copy();
    }

    /** Firms that have changed since they were last taken, the longest waiting first. */
    public List<String> takeFirms(int atMost) {
        ensureLoaded();
        List<String> taken = new ArrayList<>();
        Iterator<String> waiting = unsentFirms.iterator();
        while (waiting.hasNext() && taken.size() < atMost) {
            taken.add(waiting.next());
            waiting.remove();
        }
        headUnwritten |= !taken.isEmpty();
        return taken;
    }

    @Override
    void clear() {
        sums.clear();
        unwritten.clear();
        topics.clear();
        unsentSums.clear();
        unsentClaims.clear();
        unsentFirms.clear();
        asOf = null;
        unsentProgress = false;
        headUnwritten = false;
    }

    @Override
    void load(KeyValueStore<Bytes, byte[]> from) {
        try (KeyValueIterator<Bytes, byte[]> rows = from.all()) {
            rows.forEachRemaining(row -> {
                if (row.key.equals(SumsHead.KEY)) {
                    restore(SumsHead.read(row.value));
                } else {
                    sums.put(SumRows.readKey(row.key), new Sum(SumRows.readTally(row.value)));
                }
            });
        }
    }

    private void restore(SumsHead head) {
        asOf = head.progress().asOf();
        topics.putAll(head.progress().topics());
        unsentSums.addAll(head.unsentSums());
        unsentClaims.putAll(head.unsentClaims());
        unsentFirms.addAll(head.unsentFirms());
        unsentProgress = true;
    }

    @Override
    void writeBack(KeyValueStore<Bytes, byte[]> to) {
        for (SumKey key : unwritten) {
            to.put(SumRows.key(key), write(sums.get(key)));
        }
        unwritten.clear();
        if (headUnwritten && asOf != null) {
            to.put(
                    SumsHead.KEY,
                    new SumsHead(new Progress(asOf, topics), unsentSums, unsentClaims, unsentFirms).write());
            headUnwritten = false;
        }
    }

    /** A sum of nothing has no row. */
    private static byte[] write(Sum sum) {
        if (sum == null) {
            return null;
        }
        sum.unwritten = false;
        return sum.tally.isEmpty() ? null : SumRows.value(sum.tally);
    }
}
