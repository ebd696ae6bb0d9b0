package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/** Reads bytes as attacks write them: {@code {hex: ff 00}}, the same repeated, {@code {junk: 1000000, seed: 7}} or plain text. */
final class Bytes {

    private Bytes() {}

    /** Null where the node is. */
    static byte[] of(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.has("hex")) {
            return repeated(hex(node.get("hex").asText()), node);
        }
        return node.has("junk")
                ? junk(node.get("junk").asInt(), node.path("seed").asLong())
                : node.asText().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    /** {@code {hex: 02, times: 9, then: 00}} */
    private static byte[] repeated(byte[] bytes, JsonNode node) {
        int times = node.path("times").asInt(1);
        byte[] then = hex(node.path("then").asText());
        ByteBuffer all = ByteBuffer.allocate(bytes.length * times + then.length);
        for (int i = 0; i < times; i++) {
            all.put(bytes);
        }
        return all.put(then).array();
    }

    /** Nothing that compresses. */
    private static byte[] junk(int size, long seed) {
        byte[] junk = new byte[size];
        new Random(seed).nextBytes(junk);
        return junk;
    }
}
