package id.ntb.ikm.reader;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** The rows of the views as they stand after the records applied so far; what snapshots are copied from. */
public final class ViewTables {

    private final SortedMap<Point, IkmView> headlines = new TreeMap<>();
    private final SortedMap<RowKey.Production, ProductionView> production = new TreeMap<>();
    private final SortedMap<RowKey.Program, ProgramView> programs = new TreeMap<>();
    /** Since the last snapshot; null before the first. */
    private List<RowRemoval> removals;

    /** @param row of the kind that the key names */
    public void put(RowKey key, SpecificRecord row) {
        set(key, row);
    }

    /** @param version since which the row is no more */
    public void remove(RowKey key, long version) {
        set(key, null);
        if (removals != null) {
            removals.add(new RowRemoval(version, key));
        }
    }

    private void set(RowKey key, SpecificRecord row) {
        if (key instanceof RowKey.Headline headline) {
            set(headlines, headline.point(), (IkmView) row);
        } else if (key instanceof RowKey.Production month) {
            set(production, month, (ProductionView) row);
        } else if (key instanceof RowKey.Program program) {
            set(programs, program, (ProgramView) row);
        }
    }

    /** A copy that later changes do not touch; about 10,000 entries at a province's size, so copying is cheap. */
    public ViewSnapshot snapshot(ViewVersion version) {
        Optional<List<RowRemoval>> since = Optional.ofNullable(removals).map(List::copyOf);
        removals = new ArrayList<>();
        return new ViewSnapshot(
                version, new TreeMap<>(headlines), new TreeMap<>(production), new TreeMap<>(programs), since);
    }

    private static <K, V> void set(Map<K, V> table, K key, V row) {
        if (row == null) {
            table.remove(key);
        } else {
            table.put(key, row);
        }
    }
}
