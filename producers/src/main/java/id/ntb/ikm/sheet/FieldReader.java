package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import id.ntb.ikm.problem.Parsed;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/**
 * Reads one value by its Avro type. A CSV has only text, so every type can be given as text; what the reading of an office's
 * sheet has made a value of already is only fitted into its field.
 */
final class FieldReader {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

    /** Long enough for any amount, short enough that no exponent can blow up into gigabytes of digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private FieldReader() {}

    /** The value as Avro's generated classes hold it. */
    static Parsed<Object> read(Schema schema, JsonNode node) {
        return node instanceof POJONode read ? fitted(schema, read.getPojo()) : parsed(schema, node);
    }

    private static Parsed<Object> fitted(Schema schema, Object value) {
        if (value instanceof BigDecimal number) {
            return schema.getLogicalType() instanceof LogicalTypes.Decimal decimal
                    ? decimal(decimal, number)
                    : whole(schema, number);
        }
        return Parsed.of(value);
    }

    private static Parsed<Object> parsed(Schema schema, JsonNode node) {
        String text = node.asText().strip();
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.Decimal decimal) {
            return DECIMAL.matcher(text).matches()
                    ? decimal(decimal, new BigDecimal(text))
                    : Parsed.wrong(FieldReason.NOT_DECIMAL.problem());
        }
        if (logical instanceof LogicalTypes.Date) {
            return time(text, LocalDate::parse, FieldReason.NOT_DATE);
        }
        if (logical instanceof LogicalTypes.TimestampMillis) {
            return time(text, FieldReader::instant, FieldReason.NOT_TIMESTAMP);
        }
        return plain(schema, node, text);
    }

    private static Parsed<Object> plain(Schema schema, JsonNode node, String text) {
        return switch (schema.getType()) {
            case STRING -> node.isTextual() ? Parsed.of(text) : Parsed.wrong(FieldReason.NOT_TEXT.problem());
            case ENUM -> symbol(schema, text);
            case BOOLEAN -> bool(text);
            case INT, LONG ->
                WHOLE.matcher(text).matches()
                        ? whole(schema, new BigDecimal(text))
                        : Parsed.wrong(FieldReason.NOT_WHOLE.problem());
            default -> throw new IllegalArgumentException("no event has a field of type " + schema.getType());
        };
    }

    private static Object instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Parsed<Object> time(String text, Function<String, Object> parse, FieldReason otherwise) {
        try {
            return Parsed.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Parsed.wrong(otherwise.problem());
        }
    }

    private static Parsed<Object> symbol(Schema schema, String text) {
        return schema.hasEnumSymbol(text)
                ? Parsed.of(SpecificData.get().createEnum(text, schema))
                : Parsed.wrong(FieldReason.NOT_SYMBOL.problem(String.join(", ", schema.getEnumSymbols())));
    }

    private static Parsed<Object> bool(String text) {
        boolean isBoolean = text.equals("true") || text.equals("false");
        return isBoolean ? Parsed.of(Boolean.valueOf(text)) : Parsed.wrong(FieldReason.NOT_BOOLEAN.problem());
    }

    private static Parsed<Object> whole(Schema schema, BigDecimal number) {
        try {
            return Parsed.of(
                    schema.getType() == Schema.Type.INT ? (Object) number.intValueExact() : number.longValueExact());
        } catch (ArithmeticException e) {
            return Parsed.wrong(FieldReason.TOO_LARGE.problem());
        }
    }

    private static Parsed<Object> decimal(LogicalTypes.Decimal type, BigDecimal read) {
        BigDecimal number = read.stripTrailingZeros();
        if (number.scale() > type.getScale()) {
            return Parsed.wrong(FieldReason.TOO_MANY_DECIMALS.problem(String.valueOf(type.getScale())));
        }
        BigDecimal exact = number.setScale(type.getScale());
        return exact.precision() > type.getPrecision()
                ? Parsed.wrong(FieldReason.TOO_LARGE.problem())
                : Parsed.of(exact);
    }
}
