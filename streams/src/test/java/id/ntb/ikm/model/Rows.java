package id.ntb.ikm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Looks into rows by the names of their fields, and says where two sets of rows differ. */
final class Rows {

    private static final int MOST_DIFFERENCES = 20;

    private Rows() {}

    /** One line per field that differs, at most 20 of them. */
    static List<String> differences(Map<String, SpecificRecordBase> expected, Map<String, SpecificRecordBase> actual) {
        SortedSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            if (differences.size() < MOST_DIFFERENCES) {
                addDifferences(key, facts(expected.get(key)), facts(actual.get(key)), differences);
            }
        }
        return differences;
    }

    private static void addDifferences(
            String key, Map<String, String> expected, Map<String, String> actual, List<String> differences) {
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            String wanted = expected.getOrDefault(name, "absent");
            String found = actual.getOrDefault(name, "absent");
            if (!wanted.equals(found)) {
                differences.add(key + ": " + name + " should be " + wanted + " but is " + found);
            }
        }
    }

    /** What a row says, by field; entries of a map, a list or a nested record by {@code field.entry}. Without version. */
    static Map<String, String> facts(SpecificRecordBase row) {
        Map<String, String> facts = new TreeMap<>();
        if (row != null) {
            addFacts("", row, facts);
            facts.remove("version");
        }
        return facts;
    }

    private static void addFacts(String prefix, SpecificRecordBase row, Map<String, String> facts) {
        for (Schema.Field field : row.getSchema().getFields()) {
            addFact(prefix + field.name(), row.get(field.pos()), facts);
        }
    }

    private static void addFact(String name, Object value, Map<String, String> facts) {
        if (value instanceof SpecificRecordBase nested) {
            addFacts(name + ".", nested, facts);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> addFact(name + "." + key, entry, facts));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addFact(name + "." + i, list.get(i), facts);
            }
        } else {
            facts.put(name, String.valueOf(value));
        }
    }
}
