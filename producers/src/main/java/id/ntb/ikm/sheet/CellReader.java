package id.ntb.ikm.sheet;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Reads one value by its Avro type. A CSV has only text, so every type can be given as text. */
final class CellReader {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

    /** Long enough for any amount, short enough that no exponent can blow up into gigabytes of digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private CellReader() {}

    static Cell read(Schema schema, JsonNode node) {
        String text = node.asText().strip();
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.Decimal decimal) {
            return decimal(decimal, text);
        }
        if (logical instanceof LogicalTypes.Date) {
            return time(text, LocalDate::parse, Problem.NOT_DATE);
        }
        if (logical instanceof LogicalTypes.TimestampMillis) {
            return time(text, CellReader::instant, Problem.NOT_TIMESTAMP);
        }
        return plain(schema, node, text);
    }

    private static Cell plain(Schema schema, JsonNode node, String text) {
        return switch (schema.getType()) {
            case STRING -> node.isTextual() ? new Cell.Value(text) : Cell.wrong(Problem.NOT_TEXT);
            case ENUM -> symbol(schema, text);
            case BOOLEAN -> bool(text);
            case INT -> whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact);
            case LONG -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE, number -> number);
            default -> throw new IllegalArgumentException("no event has a field of type " + schema.getType());
        };
    }

    private static Object instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Cell time(String text, Function<String, Object> parse, Problem otherwise) {
        try {
            return new Cell.Value(parse.apply(text));
        } catch (DateTimeException e) {
            return Cell.wrong(otherwise);
        }
    }

    private static Cell symbol(Schema schema, String text) {
        return schema.hasEnumSymbol(text)
                ? new Cell.Value(SpecificData.get().createEnum(text, schema))
                : new Cell.Wrong(Problem.NOT_SYMBOL, String.join(", ", schema.getEnumSymbols()));
    }

    private static Cell bool(String text) {
        boolean isBoolean = text.equals("true") || text.equals("false");
        return isBoolean ? new Cell.Value(Boolean.valueOf(text)) : Cell.wrong(Problem.NOT_BOOLEAN);
    }

    private static Cell whole(String text, long least, long greatest, Function<Long, Object> narrow) {
        if (!WHOLE.matcher(text).matches()) {
            return Cell.wrong(Problem.NOT_WHOLE);
        }
        try {
            long number = Long.parseLong(text);
            boolean fits = number >= least && number <= greatest;
            return fits ? new Cell.Value(narrow.apply(number)) : Cell.wrong(Problem.TOO_LARGE);
        } catch (NumberFormatException e) {
            return Cell.wrong(Problem.TOO_LARGE);
        }
    }

    private static Cell decimal(LogicalTypes.Decimal type, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Cell.wrong(Problem.NOT_DECIMAL);
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > type.getScale()) {
            return new Cell.Wrong(Problem.TOO_MANY_DECIMALS, String.valueOf(type.getScale()));
        }
        BigDecimal exact = number.setScale(type.getScale());
        return exact.precision() > type.getPrecision() ? Cell.wrong(Problem.TOO_LARGE) : new Cell.Value(exact);
    }
}
