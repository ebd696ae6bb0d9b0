package id.ntb.ikm.hostile;

import id.ntb.ikm.model.Rows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecordBase;

/** Whether cells sum to sectors, regencies and the province, and nothing is below zero. */
final class AddingUp {

    private static final int MOST_NAMED = 5;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern IN_LIST = Pattern.compile(".*\\.\\d+\\..*");
    private static final Set<String> NAMES = Set.of("sector", "regency", "period", "program", "edition", "commodity");

    private final Map<String, BigDecimal> stated = new TreeMap<>();
    private final Map<String, BigDecimal> summed = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private AddingUp() {}

    /** What does not add up, at most five lines. */
    static List<String> mistakes(SortedMap<String, SpecificRecordBase> rows) {
        AddingUp sums = new AddingUp();
        rows.values().forEach(sums::take);
        Set<String> names = new TreeSet<>(sums.stated.keySet());
        names.addAll(sums.summed.keySet());
        names.forEach(sums::compare);
        return sums.wrong.stream().limit(MOST_NAMED).toList();
    }

    private void take(SpecificRecordBase row) {
        String sector = String.valueOf(row.get("sector"));
        String regency = String.valueOf(row.get("regency"));
        String rest = rest(row);
        Rows.facts(row).forEach((name, text) -> {
            if (NUMBER.matcher(text).matches()
                    && !NAMES.contains(name)
                    && !IN_LIST.matcher(name).matches()) {
                take(sector, regency, rest + " " + name, new BigDecimal(text));
            }
        });
    }

    private void take(String sector, String regency, String figure, BigDecimal value) {
        if (value.signum() < 0) {
            wrong.add(sector + "|" + regency + figure + " is " + value);
        }
        if (sector.equals("*") || regency.equals("*")) {
            stated.merge(sector + "|" + regency + figure, value, BigDecimal::add);
        } else {
            for (String total : List.of(sector + "|*", "*|" + regency, "*|*")) {
                summed.merge(total + figure, value, BigDecimal::add);
            }
        }
    }

    private static String rest(SpecificRecordBase row) {
        StringBuilder rest = new StringBuilder(" ").append(row.getSchema().getName());
        for (String name : List.of("period", "program", "edition", "commodity")) {
            if (row.getSchema().getField(name) != null) {
                rest.append('|').append(row.get(name));
            }
        }
        return rest.toString();
    }

    private void compare(String name) {
        BigDecimal total = stated.getOrDefault(name, BigDecimal.ZERO);
        BigDecimal sum = summed.getOrDefault(name, BigDecimal.ZERO);
        if (total.compareTo(sum) != 0) {
            wrong.add(name + " is " + total + ", but its cells sum to " + sum);
        }
    }
}
