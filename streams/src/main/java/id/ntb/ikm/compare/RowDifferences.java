package id.ntb.ikm.compare;

import id.ntb.ikm.cube.ViewRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecordBase;

/** Compares the rows of two generations, or of two dates, figure by figure. */
public final class RowDifferences {

    private RowDifferences() {}

    /** Those that are not the same, by topic and key. */
    public static List<RowDifference> between(
            Map<ViewRow.Id, SpecificRecordBase> before, Map<ViewRow.Id, SpecificRecordBase> after) {
        Set<ViewRow.Id> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> new RowDifference(id, fields(RowFigures.of(before.get(id)), RowFigures.of(after.get(id)))))
                .sorted()
                .toList();
    }

    private static List<RowDifference.Field> fields(SortedMap<String, String> before, SortedMap<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new RowDifference.Field(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }
}
