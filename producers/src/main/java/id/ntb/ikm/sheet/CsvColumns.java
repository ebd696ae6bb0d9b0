package id.ntb.ikm.sheet;

import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.topic.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The column headings of a CSV: {@code type}, the Avro names of the fields, and {@code lines.*} for a production line. */
final class CsvColumns {

    static final String LINE_PREFIX = "lines.";
    private static final String LINES = "lines";
    private static final Set<String> KNOWN = known();

    private CsvColumns() {}

    private static Set<String> known() {
        Set<String> names = new HashSet<>(Set.of(RowReader.TYPE));
        for (EventType type : EventType.values()) {
            names.addAll(names(SpecificData.get().getSchema(type.recordClass())));
        }
        names.remove(LINES);
        names.addAll(RejectColumns.COLUMNS);
        names(ProductionLine.getClassSchema()).forEach(name -> names.add(LINE_PREFIX + name));
        return Set.copyOf(names);
    }

    private static List<String> names(Schema schema) {
        return schema.getFields().stream().map(Schema.Field::name).toList();
    }

    static List<String> unknown(List<String> headings) {
        return headings.stream().filter(heading -> !KNOWN.contains(heading)).toList();
    }

    static List<String> repeated(List<String> headings) {
        List<String> rest = new ArrayList<>(headings);
        new HashSet<>(headings).forEach(rest::remove);
        return List.copyOf(rest);
    }

    static boolean hasType(List<String> headings) {
        return headings.contains(RowReader.TYPE);
    }
}
