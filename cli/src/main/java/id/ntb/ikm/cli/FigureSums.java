package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up every whole number in rows, by the path of its field, so that rows can be compared whatever figures they have. */
final class FigureSums {

    private final SortedMap<String, Long> sums = new TreeMap<>();

    static FigureSums of(Iterable<JsonNode> rows) {
        FigureSums all = new FigureSums();
        rows.forEach(row -> all.add(all.keyOf(row), row));
        return all;
    }

    /** Rows of several months or programmes are added up by month or programme. */
    private String keyOf(JsonNode row) {
        return String.join(
                "/",
                row.path("period").asText(),
                row.path("program").asText(),
                row.path("edition").asText(),
                row.path("commodity").asText());
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> addField(path, field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(
                    item -> add(path + "/" + keyOf(item) + item.path("unit").asText(), item));
        } else if (node.isIntegralNumber() && node.asLong() != 0) {
            sums.merge(path, node.asLong(), Long::sum);
        }
    }

    private void addField(String path, String name, JsonNode value) {
        if (!name.equals("version")) {
            add(path + "." + name, value);
        }
    }

    int figures() {
        return sums.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureSums that && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }
}
