package id.ntb.ikm.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Every whole number of some rows, added up by the name of its field; rows list their commodities within arrays. */
record Figures(Map<String, Long> sums) {

    static Figures of(Iterable<JsonNode> rows) {
        Figures figures = new Figures(new TreeMap<>());
        rows.forEach(row -> figures.add("", row));
        return figures;
    }

    long get(String field) {
        return sums.getOrDefault("." + field, 0L);
    }

    /** What has been added since. */
    long since(Figures before, String field) {
        return get(field) - before.get(field);
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !field.getKey().equals("version"))
                    .forEach(field -> add(path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(item -> add(path, item));
        } else if (node.isIntegralNumber() && node.asLong() != 0) {
            sums.merge(path, node.asLong(), Long::sum);
        }
    }
}
