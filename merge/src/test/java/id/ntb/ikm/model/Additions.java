package id.ntb.ikm.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecordBase;

/** Whether a read adds up: for each measure, the cells sum to the sectors, to the regencies and to the province. */
final class Additions {

    private static final List<String> NAMES = List.of("period", "program", "edition", "commodity");
    static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, Map<ModelCell, BigDecimal>> amounts = new TreeMap<>();

    private Additions(Collection<SpecificRecordBase> rows) {
        rows.forEach(this::read);
    }

    /** One line for each total that is not the sum of its cells. */
    static List<String> violations(Collection<SpecificRecordBase> rows) {
        List<String> violations = new ArrayList<>();
        new Additions(rows).amounts.forEach((measure, byPoint) -> check(measure, byPoint, violations));
        return violations;
    }

    private void read(SpecificRecordBase row) {
        Map<String, String> facts = new TreeMap<>(Rows.facts(row));
        ModelCell point = new ModelCell(facts.remove("sector"), facts.remove("regency"));
        StringBuilder kind = new StringBuilder(row.getSchema().getName());
        NAMES.forEach(name -> kind.append(' ').append(facts.remove(name)));
        facts.forEach((name, amount) -> {
            if (AMOUNT.matcher(amount).matches()) {
                amounts.computeIfAbsent(kind + " " + measure(name, facts), measure -> new HashMap<>())
                        .put(point, new BigDecimal(amount));
            }
        });
    }

    /** Commodities stand in a list, whose positions differ from row to row: they are named instead. */
    static String measure(String name, Map<String, String> facts) {
        if (!name.startsWith("commodities.")) {
            return name;
        }
        String entry = name.substring(0, name.lastIndexOf('.'));
        return facts.get(entry + ".commodity") + "|" + facts.get(entry + ".unit") + name.substring(entry.length());
    }

    private static void check(String measure, Map<ModelCell, BigDecimal> stated, List<String> violations) {
        Map<ModelCell, BigDecimal> summed = new HashMap<>();
        stated.forEach((cell, amount) -> totalsOf(cell).forEach(total -> summed.merge(total, amount, BigDecimal::add)));
        Set<ModelCell> totals = new HashSet<>(stated.keySet());
        totals.removeIf(point -> !isTotal(point));
        totals.addAll(summed.keySet());
        for (ModelCell total : totals) {
            BigDecimal sum = summed.getOrDefault(total, BigDecimal.ZERO);
            BigDecimal is = stated.getOrDefault(total, BigDecimal.ZERO);
            if (sum.compareTo(is) != 0) {
                violations.add(measure + " at " + total + " is " + is + ", the cells sum to " + sum);
            }
        }
    }

    private static boolean isTotal(ModelCell point) {
        return point.sector().equals("*") || point.regency().equals("*");
    }

    private static List<ModelCell> totalsOf(ModelCell cell) {
        return isTotal(cell)
                ? List.of()
                : List.of(
                        new ModelCell(cell.sector(), "*"), new ModelCell("*", cell.regency()), new ModelCell("*", "*"));
    }
}
