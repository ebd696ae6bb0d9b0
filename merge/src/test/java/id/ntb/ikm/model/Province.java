package id.ntb.ikm.model;

import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.reference.ReferenceData;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecordBase;

/** The code under test put together: tasks that share the firms among them, one rollup, and a reader of what it publishes. */
public final class Province {

    private final List<MemoryTask> tasks;
    private final ReferenceData reference;
    private final Map<String, Instant> lastEventAt = new HashMap<>();
    private final SortedMap<String, SpecificRecordBase> read = new TreeMap<>();
    private final Map<ViewRow.Id, BigInteger> hashes = new HashMap<>();
    private PublishedViews views;
    private LocalDate today;

    public Province(ReferenceData reference, int tasks, LocalDate today) {
        this.tasks = IntStream.range(0, tasks)
                .mapToObj(i -> new MemoryTask(reference, today))
                .toList();
        this.reference = reference;
        this.views = new PublishedViews(reference);
        this.today = today;
    }

    public Province apply(List<SpecificRecordBase> events) {
        events.forEach(this::apply);
        return this;
    }

    void apply(SpecificRecordBase event) {
        tasks.get(Math.floorMod(Events.ikmId(event).hashCode(), tasks.size())).apply(event);
        lastEventAt.merge(Events.office(event), Events.recordedAt(event), Province::later);
        lastEventAt.merge("*", Events.recordedAt(event), Province::later);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    void moveTo(LocalDate date) {
        tasks.forEach(task -> task.moveTo(date));
        today = date;
    }

    /** Publishes what changed, and reads it as a reader of the compacted topics does. */
    public Province publish() {
        tasks.forEach(task -> task.sums().drainTo(views));
        views.update(today, lastEventAt::get).forEach(this::read);
        return this;
    }

    private void read(PublishedViews.Published published) {
        ViewRow row = published.row();
        String key = row.id().topic() + " " + row.id().key();
        if (row.value() == null) {
            read.remove(key);
            hashes.remove(row.id());
        } else {
            read.put(key, row.value());
            hashes.put(row.id(), published.hash());
        }
    }

    /** The rollup begins anew with the tasks' sums and the hashes of what it has published; all else is lost. */
    void restartRollup() {
        views = new PublishedViews(reference);
        hashes.forEach(views::restore);
        tasks.forEach(task -> task.sums().allTo(views));
    }

    public SortedMap<String, SpecificRecordBase> rows() {
        return read;
    }

    public String digest() {
        return views.digest();
    }
}
