package id.ntb.ikm.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;

/** Looks into rows by the names of their fields, and says where two sets of rows differ. */
public final class Rows {

    private static final int MOST_DIFFERENCES = 20;
    private static final List<String> NAMES = List.of("sector", "regency", "period", "program", "edition", "commodity");

    private Rows() {}

    /** One line per field that differs, at most 20 of them. */
    public static List<String> differences(
            Map<String, SpecificRecordBase> expected, Map<String, SpecificRecordBase> actual) {
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

    /** One line per fact that differs. */
    static void addDifferences(
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
    public static Map<String, String> facts(SpecificRecordBase row) {
        Map<String, String> facts = new TreeMap<>();
        if (row != null) {
            addFacts("", row, facts);
            facts.remove("version");
        }
        return facts;
    }

    /**
     * The named measures of one row; nothing where there is no such row, and just that it is there where none is named.
     *
     * @param name the row's key with both sector and regency: {@code PANGAN|*}, {@code *|5202|2025-03}
     * @throws IllegalArgumentException when a measure is not one of the row's fields
     */
    static Map<String, String> look(Map<String, SpecificRecordBase> rows, String name, Set<String> measures) {
        Map<String, String> seen = new TreeMap<>();
        rows.values().stream().filter(row -> nameOf(row).equals(name)).forEach(row -> {
            Map<String, String> facts = facts(row);
            measures.forEach(measure -> seen.put(measure, facts.getOrDefault(measure, "0")));
            refuseUnknown(measures, row.getSchema());
            if (measures.isEmpty()) {
                seen.put("row", "there");
            }
        });
        return seen;
    }

    private static String nameOf(SpecificRecordBase row) {
        return NAMES.stream()
                .filter(field -> row.getSchema().getField(field) != null)
                .map(field -> Objects.toString(row.get(field), ""))
                .collect(joining("|"));
    }

    private static void refuseUnknown(Set<String> measures, Schema schema) {
        for (String measure : measures) {
            if (schema.getField(measure.split("\\.", 2)[0]) == null) {
                throw new IllegalArgumentException(schema.getName() + " has no measure " + measure);
            }
        }
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
