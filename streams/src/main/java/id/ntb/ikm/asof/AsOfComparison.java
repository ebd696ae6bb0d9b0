package id.ntb.ikm.asof;

import id.ntb.ikm.compare.RowDifference;
import id.ntb.ikm.compare.RowDifferences;
import id.ntb.ikm.cube.ViewRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * What changed between two dates, or two moments of knowledge.
 *
 * @param rows those that say something else; that all rows name another date is no difference
 * @param firms those that add something else to the figures, and why, by ikmId
 */
public record AsOfComparison(AsOfViews before, AsOfViews after, List<RowDifference> rows, List<FirmChange> firms) {

    private static final String DATE = "asOf";

    /** Alone it is no difference in the figures. */
    private static final Set<String> NO_FIGURES = Set.of("lastEventAt", "reporting.period");

    static AsOfComparison of(AsOfViews before, AsOfViews after, List<FirmChange> firms) {
        List<RowDifference> rows = RowDifferences.between(byId(before.rows()), byId(after.rows())).stream()
                .map(AsOfComparison::withoutDate)
                .filter(row -> row.fields().stream().anyMatch(field -> !NO_FIGURES.contains(field.name())))
                .toList();
        List<FirmChange> sorted = firms.stream()
                .sorted(Comparator.comparing(firm -> firm.difference().ikmId()))
                .toList();
        return new AsOfComparison(before, after, rows, sorted);
    }

    /** What of it is about one regency. */
    public AsOfComparison in(String regency) {
        return new AsOfComparison(
                before.in(regency),
                after.in(regency),
                rows.stream().filter(row -> AsOfViews.isOf(regency, row.id())).toList(),
                firms.stream()
                        .filter(firm -> firm.regencies().contains(regency))
                        .toList());
    }

    private static Map<ViewRow.Id, SpecificRecordBase> byId(List<ViewRow> rows) {
        Map<ViewRow.Id, SpecificRecordBase> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row.value()));
        return byId;
    }

    private static RowDifference withoutDate(RowDifference row) {
        return new RowDifference(
                row.id(),
                row.fields().stream()
                        .filter(field -> !field.name().equals(DATE))
                        .toList());
    }
}
