package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.RollupRows;
import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.Accounts;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sums of all subtasks together, on the heap and in rows of the state. */
final class SumTotals implements RollupRows.Content {

    private static final int ALL_TASKS = 0;

    private final RollupRows rows;
    private final Map<SumKey, Tally> sums = new HashMap<>();
    private final Map<String, Optional<Claim>> claims = new HashMap<>();
    private final Map<EventTopic, TopicProgress> topics = new HashMap<>();

    SumTotals(RollupRows rows) {
        this.rows = rows;
        rows.restore(this);
    }

    void apply(Partial changes) {
        changes.sums().forEach((key, change) -> {
            Tally total = sums.computeIfAbsent(key, k -> new Tally()).add(change);
            rows.putSum(ALL_TASKS, key, total);
        });
        changes.claims().forEach((ikmId, claim) -> {
            claim(ikmId, claim);
            rows.putClaim(ikmId, claim);
        });
        changes.progress().ifPresent(progress -> {
            progress(ALL_TASKS, progress);
            rows.putProgress(ALL_TASKS, new TaskProgress(progress.asOf(), topics));
        });
    }

    /** Records that have been counted, each once. */
    long records() {
        return topics.values().stream().mapToLong(TopicProgress::read).sum();
    }

    /** Makes the views of that day, whole, and gives their digest. */
    String digest(LocalDate asOf) {
        PublishedViews views = new PublishedViews(ReferenceData.load());
        sums.forEach(views::add);
        claims.forEach(views::claim);
        Accounts accounts = new Accounts(Map.of(ALL_TASKS, new TaskProgress(asOf, topics)));
        views.update(asOf, accounts::lastEventAt);
        return views.digest();
    }

    @Override
    public void sum(int task, SumKey key, Tally tally) {
        sums.put(key, tally);
    }

    @Override
    public void progress(int task, TaskProgress progress) {
        progress.topics().forEach((topic, more) -> topics.merge(topic, more, TopicProgress::plus));
    }

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        claims.put(ikmId, claim);
    }

    @Override
    public void open(int task) {}

    @Override
    public void published(ViewRow.Id id, BigInteger hash) {}

    @Override
    public void version(long version) {}
}
