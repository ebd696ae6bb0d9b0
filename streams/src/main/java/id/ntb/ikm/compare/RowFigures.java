package id.ntb.ikm.compare;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecordBase;

/** A row as a flat list of figures, each with its name down to the figure, e.g. {@code certificates.HALAL}. */
public final class RowFigures {

    /** Elements of lists are told apart by so many fields, e.g. the commodity and its unit. */
    private static final int LABELS = 2;

    private final SortedMap<String, String> figures = new TreeMap<>();

    private RowFigures() {}

    /** By name; none of a row that is not there. */
    public static SortedMap<String, String> of(SpecificRecordBase row) {
        RowFigures all = new RowFigures();
        if (row != null) {
            all.addRecord("", row, 0);
        }
        return all.figures;
    }

    private void addRecord(String prefix, IndexedRecord row, int first) {
        List<Schema.Field> fields = row.getSchema().getFields();
        fields.subList(first, fields.size()).forEach(field -> add(prefix + field.name(), row.get(field.pos())));
    }

    private void add(String name, Object value) {
        if (value instanceof IndexedRecord row) {
            addRecord(name + ".", row, 0);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, of) -> add(name + "." + key, of));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addElement(name + ".", element));
        } else if (value != null) {
            figures.put(name, value.toString());
        }
    }

    private void addElement(String prefix, Object element) {
        if (element instanceof IndexedRecord row) {
            addRecord(prefix + row.get(0) + "." + row.get(1) + ".", row, LABELS);
        } else {
            add(prefix + element, element);
        }
    }
}
