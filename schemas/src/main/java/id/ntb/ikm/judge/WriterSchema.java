package id.ntb.ikm.judge;

import id.ntb.ikm.topic.EventType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/**
 * What a schema of the registry allows to whoever writes under it. Everybody who may write to the registry can put any schema
 * there; reading must not name classes for us, nor cost more than the bytes that are read.
 */
final class WriterSchema {

    private static final Set<String> EVENTS = Arrays.stream(EventType.values())
            .map(type -> type.recordClass().getName())
            .collect(Collectors.toUnmodifiableSet());

    private WriterSchema() {}

    static boolean isOfAnEvent(Schema schema) {
        return schema.getType() == Schema.Type.RECORD && EVENTS.contains(schema.getFullName());
    }

    /** Not where a record contains itself, to any depth, nor where lists have elements of no bytes, in any number. */
    static boolean isBounded(Schema schema) {
        return isBounded(schema, new HashSet<>());
    }

    private static boolean isBounded(Schema schema, Set<String> around) {
        return switch (schema.getType()) {
            case RECORD -> isRecordBounded(schema, around);
            case ARRAY -> isBounded(schema.getElementType(), around) && !isEmpty(schema.getElementType());
            case MAP -> isBounded(schema.getValueType(), around);
            case UNION -> schema.getTypes().stream().allMatch(branch -> isBounded(branch, around));
            default -> true;
        };
    }

    private static boolean isRecordBounded(Schema schema, Set<String> around) {
        if (!around.add(schema.getFullName())) {
            return false;
        }
        boolean bounded = schema.getFields().stream().allMatch(field -> isBounded(field.schema(), around));
        around.remove(schema.getFullName());
        return bounded;
    }

    /** Whether its values take no bytes. */
    private static boolean isEmpty(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> true;
            case FIXED -> schema.getFixedSize() == 0;
            case RECORD -> schema.getFields().stream().allMatch(field -> isEmpty(field.schema()));
            default -> false;
        };
    }
}
