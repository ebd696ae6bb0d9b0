package id.ntb.ikm.compare;

import id.ntb.ikm.cube.ViewRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecordBase;

/** Compares the rows of two generations, figure by figure. */
final class RowDifferences {

    private RowDifferences() {}

    /** Those that are not the same, by topic and key. */
    static List<RowDifference> between(
            Map<ViewRow.Id, SpecificRecordBase> live, Map<ViewRow.Id, SpecificRecordBase> ours) {
        Set<ViewRow.Id> ids = new HashSet<>(live.keySet());
        ids.addAll(ours.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(live.get(id), ours.get(id)))
                .map(id -> new RowDifference(id, fields(figures(live.get(id)), figures(ours.get(id)))))
                .sorted()
                .toList();
    }

    private static List<RowDifference.Field> fields(SortedMap<String, String> live, SortedMap<String, String> ours) {
        Set<String> names = new TreeSet<>(live.keySet());
        names.addAll(ours.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(live.get(name), ours.get(name)))
                .map(name -> new RowDifference.Field(name, live.getOrDefault(name, ""), ours.getOrDefault(name, "")))
                .toList();
    }

    private static SortedMap<String, String> figures(SpecificRecordBase row) {
        SortedMap<String, String> figures = new TreeMap<>();
        if (row != null) {
            addRecord("", row, figures);
        }
        return figures;
    }

    private static void addRecord(String prefix, IndexedRecord row, SortedMap<String, String> figures) {
        row.getSchema().getFields().forEach(field -> add(prefix + field.name(), row.get(field.pos()), figures));
    }

    private static void add(String name, Object value, SortedMap<String, String> figures) {
        if (value instanceof IndexedRecord row) {
            addRecord(name + ".", row, figures);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, of) -> add(name + "." + key, of, figures));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> add(name + "." + label(element), element, figures));
        } else if (value != null) {
            figures.put(name, value.toString());
        }
    }

    /** Elements of lists are told apart by what they begin with, e.g. the commodity and its unit. */
    private static String label(Object element) {
        return element instanceof IndexedRecord row ? row.get(0) + "." + row.get(1) : String.valueOf(element);
    }
}
