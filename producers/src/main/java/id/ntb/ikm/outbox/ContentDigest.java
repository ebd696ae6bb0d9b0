package id.ntb.ikm.outbox;

import id.ntb.ikm.digest.Sha256;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * What an event says, in 16 bytes: equal for equal contents, whatever release wrote them down, because a field that says
 * nothing counts as absent.
 */
final class ContentDigest {

    private static final int BYTES = 16;

    private ContentDigest() {}

    static byte[] of(SpecificRecord event) {
        StringBuilder text = new StringBuilder();
        append(event, text);
        return Arrays.copyOf(Sha256.of(text.toString()), BYTES);
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof SpecificRecord part) {
            text.append('{');
            part.getSchema().getFields().forEach(field -> append(field, part.get(field.pos()), text));
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> append(item, text));
            text.append(']');
        } else {
            String said = value.toString();
            text.append(said.length()).append(':').append(said);
        }
    }

    private static void append(Schema.Field field, Object value, StringBuilder text) {
        if (!saysNothing(value)) {
            text.append(field.name()).append('=');
            append(value, text);
        }
    }

    private static boolean saysNothing(Object value) {
        return value == null || value.equals("") || value.equals(List.of()) || value.equals(false);
    }
}
