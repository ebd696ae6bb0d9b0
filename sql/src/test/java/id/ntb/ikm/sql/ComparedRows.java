package id.ntb.ikm.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.topic.Point;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** The rows that REST serves, under the names that they have in SQL, each in its own words: nothing of the sink's is used. */
final class ComparedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparedRows() {}

    static SortedMap<String, Map<String, JsonNode>> of(ViewSnapshot snapshot) throws JsonProcessingException {
        SortedMap<String, Map<String, JsonNode>> all = new TreeMap<>();
        PeriodRange always = new PeriodRange(PeriodRange.EARLIEST, PeriodRange.LATEST);
        for (Point point : snapshot.points()) {
            add(all, "headline", snapshot.at(point).stream());
            add(all, "production", snapshot.production(point, always).stream());
            add(all, "program", snapshot.programs(point).stream());
        }
        return all;
    }

    private static void add(
            Map<String, Map<String, JsonNode>> all, String view, Stream<? extends SpecificRecord> records)
            throws JsonProcessingException {
        for (SpecificRecord record : records.toList()) {
            Map<String, JsonNode> columns = new TreeMap<>();
            flatten("", JSON.readTree(AvroJson.OF_ROWS.object(record).toString()), columns);
            all.put(key(view, columns), columns);
        }
    }

    private static void flatten(String prefix, JsonNode record, Map<String, JsonNode> columns) {
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            String name =
                    prefix + field.getKey().replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
            if (name.equals("last12") || name.equals("reporting")) {
                flatten(name + "_", field.getValue(), columns);
            } else {
                columns.put(name, field.getValue());
            }
        }
    }

    /** E.g. {@code production PANGAN 5202 2025-03}. */
    static String key(String view, Map<String, JsonNode> columns) {
        return Stream.of("sector", "regency", "period", "program", "edition", "commodity")
                .filter(columns::containsKey)
                .map(name -> columns.get(name).asText())
                .collect(Collectors.joining(" ", view + " ", ""));
    }
}
