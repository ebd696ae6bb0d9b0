package id.ntb.ikm.rowfile;

import id.ntb.ikm.compare.RowFigures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;

/** What a row is about, and what it says of that. */
final class RowKeys {

    static final List<String> NAMES = List.of("sector", "regency", "period", "program", "edition", "commodity");

    /** Rows that were not published have none. */
    private static final String VERSION = "version";

    private RowKeys() {}

    /** One text for each name; empty where rows of that view have none. */
    static List<String> of(SpecificRecordBase row) {
        return NAMES.stream()
                .map(name -> row.getSchema().getField(name) == null ? "" : Objects.toString(row.get(name), ""))
                .toList();
    }

    /** By name, without what the row is about. */
    static SortedMap<String, String> figures(SpecificRecordBase row) {
        Map<String, String> figures = RowFigures.of(row);
        NAMES.forEach(figures::remove);
        figures.remove(VERSION);
        return new TreeMap<>(figures);
    }
}
