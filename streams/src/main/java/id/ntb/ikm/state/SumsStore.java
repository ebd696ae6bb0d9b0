package id.ntb.ikm.state;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.fold.Sums;
import id.ntb.ikm.topic.EventTopic;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;

/** The sums of one task, how far it has come, and what of it has not been sent on yet. */
public final class SumsStore implements Sums {

    private final StateRows rows;
    private final Map<SumKey, Sum> sums = new HashMap<>();
    private final Set<SumKey> unwritten = new HashSet<>();
    private final Map<EventTopic, TopicProgress> topics = new HashMap<>();
    private final Backlog<SumKey> unsentSums = new Backlog<>(1, SumCodec::writeKey, SumCodec::readKey);
    private final Backlog<String> unsentClaims = new Backlog<>(2, this::writeClaim, this::readClaim);
    private final Map<String, Optional<Claim>> claims = new HashMap<>();
    private final Backlog<String> unsentFirms = new Backlog<>(3, Binary::writeText, Binary::readText);
    private final String rules;
    private boolean loaded;
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

    /** @param rules fingerprint of those that sums are made by; others' sums are refused when they are loaded */
    SumsStore(StateRows rows, String rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /** To be called before any use of the heap: the rows are complete only once Streams has restored them. */
    private void ensureLoaded() {
        if (!loaded) {
            load();
            loaded = true;
        }
    }

    /** Whether the heap has been used. */
    boolean isLoaded() {
        return loaded;
    }

    @Override
    public void add(SumKey key, Tally change) {
        toChange(key).add(change);
    }

    @Override
    public Adder at(SumKey key) {
        return toChange(key);
    }

    private Tally toChange(SumKey key) {
        ensureLoaded();
        Sum sum = sums.computeIfAbsent(key, k -> new Sum(new Tally()));
        if (!sum.unwritten) {
            sum.unwritten = unwritten.add(key);
        }
        if (!sum.unsent) {
            unsentSums.add(key);
            sum.unsent = true;
        }
        return sum.tally;
    }

    @Override
    public void firmChanged(String ikmId) {
        ensureLoaded();
        unsentFirms.add(ikmId);
    }

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        ensureLoaded();
        claims.put(ikmId, claim);
        unsentClaims.addChanged(ikmId);
    }

    private void writeClaim(String ikmId, DataOutput out) throws IOException {
        Binary.writeText(ikmId, out);
        ClaimCodec.writeOptional(claims.get(ikmId), out);
    }

    private String readClaim(DataInput in) throws IOException {
        String ikmId = Binary.readText(in);
        claims.put(ikmId, ClaimCodec.readOptional(in));
        return ikmId;
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
        topics.compute(topic, (key, before) -> record.apply(before == null ? TopicProgress.NONE : before));
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

    /** What has changed since the last call, to be sent in one transaction; nothing where nothing has. */
    public List<Partial> takeMoment(int task) {
        ensureLoaded();
        if (!unsentProgress && unsentSums.isEmpty()) {
            return List.of();
        }
        MomentParts parts = new MomentParts(task);
        unsentSums.takeAll().forEach(key -> parts.add(key, send(key)));
        unsentClaims.takeAll().forEach(ikmId -> parts.add(ikmId, claims.remove(ikmId)));
        unsentProgress = false;
        return parts.end(new TaskProgress(asOf, topics));
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

    /** How many firms wait to be taken. */
    public int firmsWaiting() {
        ensureLoaded();
        return unsentFirms.size();
    }

    /** Firms that have changed since they were last taken, the longest waiting first. */
    public List<String> takeFirms(int atMost) {
        ensureLoaded();
        return unsentFirms.take(atMost);
    }

    /** Forgets what is on the heap. */
    void clear() {
        sums.clear();
        unwritten.clear();
        topics.clear();
        unsentSums.clear();
        unsentClaims.clear();
        claims.clear();
        unsentFirms.clear();
        asOf = null;
        unsentProgress = false;
        headUnwritten = false;
        loaded = false;
    }

    private void load() {
        if (!rows.isEmpty()) {
            RulesRow.require(rows.get(RulesRow.KEY), rules, rows.name());
        }
        rows.forEach(this::restore);
    }

    private void restore(Bytes key, byte[] value) {
        if (key.equals(RulesRow.KEY)) {
            return;
        }
        if (key.equals(SumsHead.KEY)) {
            restore(SumsHead.read(value));
        } else if (key.get()[0] == Backlog.KEYS) {
            unsentSums.restore(key, value);
            unsentClaims.restore(key, value);
            unsentFirms.restore(key, value);
        } else {
            sums.put(SumRows.readKey(key), new Sum(SumRows.readTally(value)));
        }
    }

    private void restore(SumsHead head) {
        asOf = head.progress().asOf();
        topics.putAll(head.progress().topics());
        unsentProgress = true;
    }

    /** Writes what has changed since the last time. */
    void writeBack() {
        for (SumKey key : unwritten) {
            rows.put(SumRows.key(key), write(sums.get(key)));
        }
        unwritten.clear();
        unsentSums.writeBack(rows);
        unsentClaims.writeBack(rows);
        unsentFirms.writeBack(rows);
        if (headUnwritten && asOf != null) {
            rows.putIfAbsent(RulesRow.KEY, RulesRow.write(rules));
            rows.put(SumsHead.KEY, new SumsHead(new TaskProgress(asOf, topics)).write());
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
