package id.ntb.ikm.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/**
 * Stands in for a value that could not be read, so that the rules can still judge the rest of its row and the clerk
 * hears everything at once. It breaks no rule of another field: dates are as early as can be (nothing ends before
 * them), moments as late as can be (nothing is recorded too early).
 */
final class StandIn {

    static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private StandIn() {}

    static Object of(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.Decimal decimal) {
            return BigDecimal.ZERO.setScale(decimal.getScale());
        }
        if (logical instanceof LogicalTypes.Date) {
            return LocalDate.MIN;
        }
        return logical instanceof LogicalTypes.TimestampMillis ? END_OF_TIME : plain(schema);
    }

    private static Object plain(Schema schema) {
        return switch (schema.getType()) {
            case UNION -> null;
            case STRING -> "";
            case ENUM -> SpecificData.get().createEnum(schema.getEnumSymbols().get(0), schema);
            case BOOLEAN -> false;
            case INT -> 0;
            case LONG -> 0L;
            case ARRAY -> List.of();
            default -> throw new IllegalArgumentException("nothing stands in for a " + schema.getType());
        };
    }
}
