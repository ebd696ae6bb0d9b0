package id.ntb.ikm.topology;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.RollupRows;
import id.ntb.ikm.state.TaskProgress;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up what the tasks say and decides when that makes a new version of the views. */
final class Rollup implements RollupRows.Content {

    private final RollupRows rows;
    private final PublishedViews views;
    private final int tasks;
    private final Map<Integer, Map<SumKey, Tally>> sums = new HashMap<>();
    private final Map<Integer, TaskProgress> progress = new TreeMap<>();
    /** Tasks whose moment has arrived in part: until the rest is there, the sums are those of no moment. */
    private final Set<Integer> open = new HashSet<>();

    private long version;
    private boolean moved = true;

    /** @param tasks number of tasks that have to be heard before there can be a first version */
    Rollup(RollupRows rows, PublishedViews views, int tasks) {
        this.rows = rows;
        this.views = views;
        this.tasks = tasks;
        rows.restore(this);
    }

    /**
     * Takes a task's word for its own sums, in the place of what it said before. Parts of one moment may be committed apart
     * here, so what is open is kept as the sums are.
     */
    void apply(Partial partial) {
        partial.sums().forEach((key, tally) -> {
            sum(partial.task(), key, tally);
            rows.putSum(partial.task(), key, tally);
        });
        partial.claims().forEach((ikmId, claim) -> {
            claim(ikmId, claim);
            rows.putClaim(ikmId, claim);
        });
        partial.progress().ifPresentOrElse(last -> close(partial.task(), last), () -> leaveOpen(partial.task()));
    }

    private void leaveOpen(int task) {
        if (open.add(task)) {
            rows.putOpen(task, true);
        }
    }

    private void close(int task, TaskProgress last) {
        if (open.remove(task)) {
            rows.putOpen(task, false);
        }
        progress(task, last);
        rows.putProgress(task, last);
        moved = true;
    }

    /** The next version, if there is anything new, all of it is there, and all tasks speak of the same day. */
    Optional<Release> release() {
        Set<LocalDate> days = progress.values().stream().map(TaskProgress::asOf).collect(Collectors.toSet());
        if (!moved || !open.isEmpty() || progress.size() < tasks || days.size() > 1) {
            return Optional.empty();
        }
        moved = false;
        LocalDate asOf = days.iterator().next();
        Accounts accounts = new Accounts(progress);
        List<PublishedViews.Published> changed = views.update(asOf, accounts::lastEventAt);
        changed.forEach(row -> rows.putPublished(row.row().id(), row.hash()));
        rows.putVersion(++version);
        List<ViewRow> released =
                changed.stream().map(PublishedViews.Published::row).toList();
        return Optional.of(new Release(version, asOf, released, accounts, views.digest()));
    }

    @Override
    public void sum(int task, SumKey key, Tally now) {
        Map<SumKey, Tally> ofTask = sums.computeIfAbsent(task, t -> new HashMap<>());
        Tally before = now.isEmpty() ? ofTask.remove(key) : ofTask.put(key, now);
        views.add(key, before == null ? now : now.copy().subtract(before));
    }

    @Override
    public void progress(int task, TaskProgress last) {
        progress.put(task, last);
    }

    @Override
    public void open(int task) {
        open.add(task);
    }

    @Override
    public void claim(String ikmId, Optional<Claim> claim) {
        views.claim(ikmId, claim);
    }

    @Override
    public void published(ViewRow.Id id, BigInteger hash) {
        views.restore(id, hash);
    }

    @Override
    public void version(long last) {
        version = last;
    }

    /**
     * A new version of the views.
     *
     * @param rows those that changed
     * @param digest of all rows
     */
    record Release(long version, LocalDate asOf, Collection<ViewRow> rows, Accounts accounts, String digest) {}
}
