package id.ntb.ikm.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * What stands in the cells and regency totals of all offices but one. Left out are the flags that compare firms or tell of a
 * stranger's statement, which any office may raise.
 */
final class NeighbourFigures {

    private static final Set<String> RAISED_BY_ANYBODY =
            Set.of("flags.NIB_SHARED", "flags.OWNER_SHARED", "flags.NOT_IN_CHARGE");

    /** Fields that look like amounts and are none. */
    private static final Set<String> CODES = Set.of("regency", "edition");

    private static final NeighbourFigures NOTHING = new NeighbourFigures(Map.of(), "");

    private final Map<String, SpecificRecordBase> rows = new TreeMap<>();

    NeighbourFigures(Map<String, SpecificRecordBase> all, String tenth) {
        all.forEach((key, row) -> {
            if (!Set.of(tenth, "*").contains(row.get("regency"))) {
                rows.put(key, row);
            }
        });
    }

    private Map<String, String> facts(String key) {
        Map<String, String> facts = Rows.facts(rows.get(key));
        facts.keySet().removeAll(RAISED_BY_ANYBODY);
        return facts;
    }

    /** One line for each fact that differs here from those of the honest offices alone. */
    List<String> differencesFrom(NeighbourFigures honest) {
        List<String> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(rows.keySet());
        keys.addAll(honest.rows.keySet());
        keys.forEach(key -> Rows.addDifferences(key, honest.facts(key), facts(key), differences));
        return differences;
    }

    /** One line for each amount here that is not the sum of those of the two parts; a row of zeros is as good as none. */
    List<String> differencesFromSum(NeighbourFigures one, NeighbourFigures other) {
        List<String> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(rows.keySet());
        keys.addAll(one.rows.keySet());
        keys.addAll(other.rows.keySet());
        for (String key : keys) {
            boolean bothHaveIt = one.rows.containsKey(key) && other.rows.containsKey(key);
            Rows.addDifferences(
                    key, sum(one, other, key, bothHaveIt), sum(this, NOTHING, key, bothHaveIt), differences);
        }
        return differences;
    }

    /** A month that one part does not report has no row there, so that its expected units are not told. */
    private static Map<String, String> sum(
            NeighbourFigures one, NeighbourFigures other, String key, boolean withExpected) {
        Map<String, BigDecimal> sum = one.amounts(key);
        other.amounts(key).forEach((name, amount) -> sum.merge(name, amount, BigDecimal::add));
        if (!withExpected) {
            sum.remove("expectedUnits");
        }
        Map<String, String> written = new TreeMap<>();
        sum.forEach((name, amount) -> {
            if (amount.signum() != 0) {
                written.put(name, amount.toPlainString());
            }
        });
        return written;
    }

    private Map<String, BigDecimal> amounts(String key) {
        Map<String, String> facts = facts(key);
        Map<String, BigDecimal> amounts = new TreeMap<>();
        facts.forEach((name, amount) -> {
            boolean isAmount = Additions.AMOUNT.matcher(amount).matches();
            if (isAmount && !CODES.contains(name)) {
                amounts.put(Additions.measure(name, facts), new BigDecimal(amount));
            }
        });
        return amounts;
    }
}
