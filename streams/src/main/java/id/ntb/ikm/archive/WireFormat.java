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

    /**
     * The value with another registry's id. An id that the old registry did not have becomes its complement, which is below zero:
     * no registry gives such a number to a schema, and whoever needs the old one can compute it.
     */
    static byte[] rewritten(byte[] value, Map<Integer, Integer> ids) {
        OptionalInt named = schemaId(value);
        if (named.isEmpty()) {
            return value;
        }
        int id = named.getAsInt();
        byte[] copy = value.clone();
        ByteBuffer.wrap(copy).putInt(1, ids.getOrDefault(id, id < 0 ? id : ~id));
        return copy;
    }
}
