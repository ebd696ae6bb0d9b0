package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.ViewVersion;
import java.math.BigDecimal;
import java.util.List;

/** An explanation as JSON: the number, whether it is explained in full, and one page of those that contribute. */
record ExplanationJson(Explanation explanation, Page page) {

    ObjectNode of(ViewVersion version, Point point, String measure) {
        List<Contributor> rows = page.items(explanation.contributors(), Contributor::ikmId);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", version.getVersion())
                .put("asOf", version.getAsOf().toString())
                .put("generation", version.getGeneration())
                .put("sector", point.sector())
                .put("regency", point.regency())
                .put("measure", measure);
        json.set("number", number(explanation.number()));
        json.set("sum", number(explanation.sum()));
        json.put("complete", explanation.complete());
        json.put("total", explanation.contributors().size());
        json.put("next", next(rows));
        json.set("rows", array(rows));
        return json;
    }

    /** What {@code after} must be for the next page; null on the last one. */
    private String next(List<Contributor> rows) {
        List<Contributor> all = explanation.contributors();
        if (rows.isEmpty() || rows.get(rows.size() - 1).equals(all.get(all.size() - 1))) {
            return null;
        }
        return rows.get(rows.size() - 1).ikmId();
    }

    private static ArrayNode array(List<Contributor> rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(rows.size());
        rows.forEach(row -> array.addObject()
                .put("ikmId", row.ikmId())
                .put("name", row.name())
                .set("amount", number(row.amount())));
        return array;
    }

    /** Quantities as exact text, everything else as whole numbers, like the rows themselves. */
    private static JsonNode number(BigDecimal number) {
        return number.scale() == 0
                ? JsonNodeFactory.instance.numberNode(number.longValueExact())
                : JsonNodeFactory.instance.textNode(number.toPlainString());
    }
}
