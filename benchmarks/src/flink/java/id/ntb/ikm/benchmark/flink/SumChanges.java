package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.fold.Sums;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.topic.EventTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the sums have changed by since it was last sent on; empty after each checkpoint, so that no sums have to be in the state of the
 * fold. That is how Flink's own SQL adds up in two phases.
 */
final class SumChanges implements Sums {

    /** Flink writes a record of more than 5 MB to a file on its way; a sum takes up to some hundred bytes. */
    private static final int SUMS_PER_PART = 2_000;

    private final Map<SumKey, Tally> sums = new HashMap<>();
    private final Map<String, Optional<Claim>> claims = new HashMap<>();
    private final Map<EventTopic, TopicProgress> topics = new HashMap<>();

    @Override
    public void add(SumKey key, Tally change) {
        tally(key).add(change);
    }

    @Override
    public Adder at(SumKey key) {
        return tally(key);
    }

    private Tally tally(SumKey key) {
        return sums.computeIfAbsent(key, k -> new Tally());
    }

    /** Profiles are not made here. */
    @Override
    public void firmChanged(String ikmId) {}

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        claims.put(ikmId, claim);
    }

    /** Counts a record of that topic. */
    void count(EventTopic topic, UnaryOperator<TopicProgress> record) {
        topics.put(topic, record.apply(topics.getOrDefault(topic, TopicProgress.NONE)));
    }

    /** All of it, in parts; the last one says of how many records. */
    List<Partial> take(int subtask, LocalDate asOf) {
        List<Partial> parts = new ArrayList<>();
        Map<SumKey, Tally> part = new HashMap<>();
        for (Map.Entry<SumKey, Tally> sum : sums.entrySet()) {
            part.put(sum.getKey(), sum.getValue());
            if (part.size() == SUMS_PER_PART) {
                parts.add(new Partial(subtask, Optional.empty(), part, Map.of()));
                part = new HashMap<>();
            }
        }
        parts.add(new Partial(subtask, Optional.of(new TaskProgress(asOf, topics)), part, Map.copyOf(claims)));
        sums.clear();
        claims.clear();
        topics.clear();
        return parts;
    }
}
