package id.ntb.ikm.sql.row;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.RowVersion;
import java.util.function.LongSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.connect.data.Struct;

/** Fills a row of a table with what a record says. */
record RowContent(ViewTable table, String logical, Struct row) {

    /**
     * Fills it from the record's key and value.
     *
     * @param value null where the row is no more
     * @param removal asked for the version of a removal
     */
    void fill(String key, SpecificRecord value, LongSupplier removal) {
        row.put(RowShape.DELETED, value == null);
        row.put(RowShape.VERSION, value == null ? removal.getAsLong() : RowVersion.of(value));
        if (table != ViewTable.VERSION) {
            name(RowKey.parse(logical, key));
        }
        if (value != null) {
            table.columns().forEach(column -> row.put(column.name(), column.of(value)));
        }
    }

    private void name(RowKey key) {
        Point point = key.point();
        row.put("sector", point.sector()).put("regency", point.regency());
        if (key instanceof RowKey.Production production) {
            row.put("period", production.period().toString());
        } else if (key instanceof RowKey.Program program) {
            row.put("program", program.program()).put("edition", program.edition());
            row.put("commodity", program.commodity());
        }
    }
}
