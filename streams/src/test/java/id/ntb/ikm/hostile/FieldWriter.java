package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;

/** Writes fields in Avro's binary form with no regard to what they may hold; {@code hostile/README.md} has the notation. */
final class FieldWriter {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final int SCALE = 3;

    private final JsonNode defaults;
    private final BinaryEncoder out;

    /** @param defaults by name of the record */
    FieldWriter(JsonNode defaults, BinaryEncoder out) {
        this.defaults = defaults;
        this.out = out;
    }

    void write(JsonNode node, Schema schema) throws IOException {
        if (node.has("raw")) {
            out.writeFixed(Bytes.hex(node.get("raw").asText()));
        } else if (schema.getLogicalType() != null) {
            writeLogical(node, schema.getLogicalType().getName());
        } else {
            writePlain(node, schema);
        }
    }

    private void writePlain(JsonNode node, Schema schema) throws IOException {
        switch (schema.getType()) {
            case UNION -> writeUnion(node, schema);
            case INT -> out.writeInt(node.asInt());
            case LONG -> out.writeLong(node.asLong());
            case BOOLEAN -> out.writeBoolean(node.asBoolean());
            case ARRAY -> writeArray(node, schema.getElementType());
            case RECORD -> writeRecord(node, schema);
            case ENUM -> out.writeEnum(schema.getEnumOrdinal(node.asText()));
            default -> out.writeString(text(node));
        }
    }

    private void writeUnion(JsonNode node, Schema schema) throws IOException {
        out.writeIndex(node.isNull() ? 0 : 1);
        if (!node.isNull()) {
            write(node, schema.getTypes().get(1));
        }
    }

    private void writeArray(JsonNode node, Schema element) throws IOException {
        JsonNode repeated = node.get("repeat");
        boolean numbered = repeated != null && Repeated.isNumbered(repeated);
        int size = repeated == null ? node.size() : node.get("times").asInt();
        out.writeArrayStart();
        out.setItemCount(size);
        for (int i = 0; i < size; i++) {
            out.startItem();
            write(
                    numbered ? Repeated.numbered(repeated, i + 1) : Objects.requireNonNullElse(repeated, node.path(i)),
                    element);
        }
        out.writeArrayEnd();
    }

    private void writeRecord(JsonNode node, Schema schema) throws IOException {
        refuseUnknown(node, schema);
        for (Schema.Field field : schema.getFields()) {
            JsonNode stated = node.get(field.name());
            write(stated != null ? stated : defaults.required(schema.getName()).required(field.name()), field.schema());
        }
    }

    private static void refuseUnknown(JsonNode node, Schema schema) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (schema.getField(name) == null) {
                throw new IllegalArgumentException(schema.getName() + " has no field " + name);
            }
        }
    }

    private static String text(JsonNode node) {
        return node.has("repeat")
                ? node.get("repeat").asText().repeat(node.get("times").asInt())
                : node.asText();
    }

    private void writeLogical(JsonNode node, String type) throws IOException {
        switch (type) {
            case "date" ->
                out.writeInt(
                        node.isInt()
                                ? node.asInt()
                                : Math.toIntExact(day(node.asText()).toEpochDay()));
            case "timestamp-millis" -> out.writeLong(node.isIntegralNumber() ? node.asLong() : millis(node.asText()));
            default -> out.writeBytes(unscaled(node).toByteArray());
        }
    }

    /** {@code 1950-01-01 +17} is the 17th day after. */
    private static LocalDate day(String text) {
        int plus = text.indexOf(" +");
        return plus < 0
                ? LocalDate.parse(text)
                : LocalDate.parse(text.substring(0, plus)).plusDays(Long.parseLong(text.substring(plus + 2)));
    }

    private static long millis(String text) {
        LocalDateTime local =
                text.contains("T") ? LocalDateTime.parse(text) : day(text).atTime(12, 0);
        return local.atZone(WITA).toInstant().toEpochMilli();
    }

    private static BigInteger unscaled(JsonNode node) {
        return node.has("digits")
                ? new BigInteger("9".repeat(node.get("digits").asInt()))
                : new BigDecimal(node.asText()).setScale(SCALE).unscaledValue();
    }
}
