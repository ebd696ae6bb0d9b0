package id.ntb.ikm.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is written once and meant many times. */
final class Repeated {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Repeated() {}

    /** Whether copies differ; most do not, and are many. */
    static boolean isNumbered(JsonNode node) {
        String json = node.toString();
        return json.contains("{n}") || json.contains("{nnnn}");
    }

    /** A copy in which <code>{n}</code> is a number, and <code>{nnnn}</code> the same in four digits. */
    static JsonNode numbered(JsonNode node, int n) {
        return replaced(replaced(node, "{n}", String.valueOf(n)), "{nnnn}", String.format("%04d", n));
    }

    /** A copy in which <code>{office}</code> is an office. */
    static JsonNode inOffice(JsonNode node, String office) {
        return replaced(node, "{office}", office);
    }

    private static JsonNode replaced(JsonNode node, String what, String by) {
        String json = node.toString();
        if (!json.contains(what)) {
            return node;
        }
        try {
            return JSON.readTree(json.replace(what, by));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
