package id.ntb.ikm.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.Schema;

/** Values at the limits of what a field may hold, beyond them, and beyond Avro, in the notation of attacks. */
final class Edges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "5201",
            "5202",
            "52",
            "9999",
            "*",
            "a|b",
            "nul\0",
            "２０２５-03",
            "2025-13",
            "1999-12",
            "2000-01",
            "2025-06",
            "0001-01",
            "5202014505850001",
            "1234567890123",
            "KG",
            "KOPI",
            "SPPIRT",
            "10762",
            "PERMESINAN",
            Map.of("repeat", "x", "times", 40),
            Map.of("repeat", "x", "times", 41),
            Map.of("repeat", "a", "times", 64),
            Map.of("repeat", "x", "times", 200),
            Map.of("repeat", "x", "times", 201),
            Map.of("repeat", "\u0801", "times", 65_536));
    private static final List<Object> INTS = List.of(
            0,
            1,
            -1,
            2015,
            2025,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            day("1899-12-31"),
            day("1900-01-01"),
            day("2025-06-15"),
            day("2199-12-31"),
            day("2200-01-01"),
            day("+67561-04-01"),
            day("-0005-01-01"));
    private static final List<Object> LONGS = List.of(
            0L,
            1L,
            -1L,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1_000_000_000_000L,
            1_000_000_000_001L,
            946_656_000_000L,
            946_655_999_999L,
            1_749_960_000_000L,
            253_402_300_799_000L);
    private static final List<Object> DECIMALS =
            List.of("0", "0.001", "-0.001", "1000000000000", "1000000000000.001", Map.of("digits", 10_000));

    private final Random random;

    Edges(Random random) {
        this.random = random;
    }

    JsonNode of(Schema schema) {
        if (random.nextInt(10) == 0) {
            return raw();
        }
        return JSON.valueToTree(
                switch (schema.getType()) {
                    case UNION ->
                        random.nextInt(3) == 0 ? null : of(schema.getTypes().get(1));
                    case ENUM -> any(schema.getEnumSymbols());
                    case ARRAY -> list(schema.getElementType());
                    case INT -> any(INTS);
                    case LONG -> any(LONGS);
                    case BYTES -> any(DECIMALS);
                    case BOOLEAN -> random.nextBoolean();
                    case RECORD -> Map.of();
                    default -> any(TEXTS);
                });
    }

    private Map<String, Object> list(Schema element) {
        Object repeated = element.getType() == Schema.Type.RECORD ? Map.of() : any(TEXTS);
        return Map.of("repeat", repeated, "times", any(List.of(0, 1, 2, 50, 51, 200, 201)));
    }

    /** Up to ten bytes of anything: lengths, indexes and counts that no writer would write. */
    private JsonNode raw() {
        byte[] bytes = new byte[random.nextInt(11)];
        random.nextBytes(bytes);
        return JSON.valueToTree(Map.of("raw", HexFormat.of().formatHex(bytes)));
    }

    private Object any(List<?> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
