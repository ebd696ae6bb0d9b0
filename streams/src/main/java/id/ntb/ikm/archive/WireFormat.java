package id.ntb.ikm.archive;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.OptionalInt;

/** Confluent's framing of values: a zero, four bytes of schema id, then the content. */
final class WireFormat {

    private static final int FRAME = 1 + Integer.BYTES;

    private WireFormat() {}

    /** Empty where a value is not framed. */
    static OptionalInt schemaId(byte[] value) {
        return value == null || value.length < FRAME || value[0] != 0
                ? OptionalInt.empty()
                : OptionalInt.of(ByteBuffer.wrap(value, 1, Integer.BYTES).getInt());
    }

    /** The value with another registry's id, where its own is known; else as it is. */
    static byte[] rewritten(byte[] value, Map<Integer, Integer> ids) {
        OptionalInt id = schemaId(value);
        if (id.isEmpty() || !ids.containsKey(id.getAsInt())) {
            return value;
        }
        byte[] copy = value.clone();
        ByteBuffer.wrap(copy).putInt(1, ids.get(id.getAsInt()));
        return copy;
    }
}
