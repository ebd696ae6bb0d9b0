package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page ends, as text that goes into an address. It says what the order knows of the last row, not how many rows came before:
 * so none is skipped or shown twice when the list changes in between.
 */
final class RowCursor {

    /** Of the longest texts that rows can be sorted by; longer ones are not ours. */
    private static final int MOST_CHARACTERS = 8_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCursor() {}

    static String after(List<JsonNode> key, RowOrder order) {
        ArrayNode parts = JSON.createArrayNode().add(order.stated()).addAll(key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The key that it holds; empty where it is no cursor of that order. */
    static Optional<List<JsonNode>> parse(String text, RowOrder order) {
        return parts(text)
                .filter(parts -> parts.size() == order.size() + 1
                        && parts.get(0).asText().equals(order.stated()))
                .map(parts -> parts.subList(1, parts.size()));
    }

    private static Optional<List<JsonNode>> parts(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(Base64.getUrlDecoder().decode(text));
            List<JsonNode> parts = new ArrayList<>();
            json.forEach(parts::add);
            return parts.stream().allMatch(JsonNode::isValueNode) ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }
}
