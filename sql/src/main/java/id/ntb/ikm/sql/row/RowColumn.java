package id.ntb.ikm.sql.row;

import java.util.List;
import org.apache.avro.generic.IndexedRecord;

/**
 * A column that holds a field of a view's record.
 *
 * @param path of the field: its place in the record, and its place in the record that this one holds, if it does
 * @param doc what the schema says about the field
 */
record RowColumn(String name, SqlType type, String doc, List<Integer> path) {

    /** The field's value as the sink takes it. */
    Object of(IndexedRecord record) {
        Object value = record;
        for (int place : path) {
            value = ((IndexedRecord) value).get(place);
        }
        return type.toConnect(value);
    }
}
