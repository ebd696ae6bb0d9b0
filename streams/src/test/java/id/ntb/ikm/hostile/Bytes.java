package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/** Reads bytes as attacks write them: {@code {hex: ff 00}}, {@code {junk: 1000000, seed: 7}} or plain text. */
final class Bytes {

    private Bytes() {}

    /** Null where the node is. */
    static byte[] of(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.has("hex")) {
            return hex(node.get("hex").asText());
        }
        return node.has("junk")
                ? junk(node.get("junk").asInt(), node.path("seed").asLong())
                : node.asText().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    /** Nothing that compresses. */
    private static byte[] junk(int size, long seed) {
        byte[] junk = new byte[size];
        new Random(seed).nextBytes(junk);
        return junk;
    }
}
