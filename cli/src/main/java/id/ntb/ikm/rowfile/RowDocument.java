package id.ntb.ikm.rowfile;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.topic.Topics;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Rows of the views, and what they stand on.
 *
 * @param facts what is said of all rows together, by name, in the order in which it is written
 * @param accounts what became of the records, a map of figures for each topic
 * @param rows by topic and key
 */
public record RowDocument(Map<String, String> facts, List<Map<String, String>> accounts, List<ViewRow> rows) {

    /** The names of the views, in the order in which they are written. */
    static final List<String> VIEWS = List.of(
            Topics.VIEW_PROVINCE,
            Topics.VIEW_SECTOR,
            Topics.VIEW_REGENCY,
            Topics.VIEW_CELL,
            Topics.VIEW_PRODUCTION,
            Topics.VIEW_PROGRAM);

    /** Those of one view, by key. */
    List<SpecificRecordBase> of(String view) {
        return rows.stream()
                .filter(row -> row.id().topic().equals(view))
                .sorted((one, other) -> one.id().key().compareTo(other.id().key()))
                .map(ViewRow::value)
                .toList();
    }
}
