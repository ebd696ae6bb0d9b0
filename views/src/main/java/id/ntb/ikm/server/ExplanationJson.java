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
record ExplanationJson(Explanation explanation, PageRows<Contributor> rows) {

    ObjectNode of(ViewVersion version, Point point, String measure) {
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
        json.put("total", explanation.total());
        json.put("next", rows.next());
        json.set("rows", array(rows.items()));
        return json;
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
