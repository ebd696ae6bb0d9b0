package id.ntb.ikm.hostile;

import id.ntb.ikm.model.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecordBase;

/** The figures in the cells of the nine well-behaved offices, as they are without the tenth. */
final class Neighbourhood {

    private static final int MOST_NAMED = 5;

    /** They compare firms of several offices, or tell of a stranger's statement, by right. */
    private static final Set<String> SHARED_FLAGS =
            Set.of("flags.NIB_SHARED", "flags.OWNER_SHARED", "flags.NOT_IN_CHARGE");

    private final Map<String, Map<String, String>> undisturbed;

    Neighbourhood(SortedMap<String, SpecificRecordBase> rows) {
        undisturbed = figures(rows, Set.of());
    }

    /** What differs from the undisturbed figures, at most five lines; nothing of the exempt regencies. */
    List<String> moved(SortedMap<String, SpecificRecordBase> rows, Set<String> exempt) {
        Map<String, Map<String, String>> now = figures(rows, exempt);
        List<String> moved = new ArrayList<>();
        now.forEach((key, figures) -> addMoved(key, undisturbed.getOrDefault(key, Map.of()), figures, moved));
        undisturbed.forEach((key, figures) -> {
            if (!now.containsKey(key) && !exempt.contains(figures.get("regency"))) {
                moved.add(key + " is gone");
            }
        });
        return moved.stream().limit(MOST_NAMED).toList();
    }

    private static void addMoved(String key, Map<String, String> before, Map<String, String> now, List<String> moved) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        boolean isNew = before.isEmpty();
        for (String name : names) {
            String was = before.getOrDefault(name, "0");
            String is = now.getOrDefault(name, "0");
            if (!was.equals(is) && !(isNew && saysNothing(name))) {
                moved.add(key + ": " + name + " moved from " + was + " to " + is);
            }
        }
    }

    /** A month that an office is the first to report has a row everywhere, with the units of which a report is expected. */
    private static boolean saysNothing(String name) {
        return Set.of("sector", "regency", "period", "program", "edition", "commodity", "asOf", "expectedUnits")
                .contains(name);
    }

    private static Map<String, Map<String, String>> figures(
            SortedMap<String, SpecificRecordBase> rows, Set<String> exempt) {
        Map<String, Map<String, String>> figures = new TreeMap<>();
        rows.forEach((key, row) -> {
            String regency = String.valueOf(row.get("regency"));
            if (Kit.NEIGHBOURS.contains(regency) && !exempt.contains(regency)) {
                Map<String, String> facts = Rows.facts(row);
                facts.keySet().removeAll(SHARED_FLAGS);
                facts.values().removeIf(value -> value.equals("0"));
                figures.put(key, facts);
            }
        });
        return figures;
    }
}
