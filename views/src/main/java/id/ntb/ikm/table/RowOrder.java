package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.avro.Schema;

/**
 * The order of rows: as is asked for, and where that leaves it open, as they are listed anyway. So no two rows are equal in it, and a
 * page can go on after a row whether or not that row is still there.
 */
public final class RowOrder {

    private static final String DESCENDING = "-";
    private static final int MOST = 5;

    /** By capitals and small letters only where nothing else differs, as in an index of names. */
    private static final Comparator<String> TEXTS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /** What is compared, and which way round. */
    private record Key(Function<ObjectNode, JsonNode> value, boolean descending, Comparator<String> texts) {}

    private final String stated;
    private final List<Key> keys;

    private RowOrder(String stated, List<Key> keys) {
        this.stated = stated;
        this.keys = keys;
    }

    /**
     * The order in which the list comes anyway.
     *
     * @param usual scalars, which together tell every row from every other
     */
    public static RowOrder usual(List<Function<ObjectNode, JsonNode>> usual) {
        return new RowOrder(
                "",
                usual.stream()
                        .map(value -> new Key(value, false, Comparator.naturalOrder()))
                        .toList());
    }

    /**
     * Reads names separated by commas, each with a minus before it for the greatest first, e.g. {@code -units,regency}.
     *
     * @throws UnknownFieldException when rows of the schema have no such field, or nothing to compare in it
     */
    public RowOrder by(String text, Schema schema) {
        List<Key> all = new ArrayList<>();
        String[] names = text.split(",", MOST + 1);
        if (names.length > MOST) {
            throw new UnknownFieldException("rows are sorted by " + MOST + " fields at most", List.of());
        }
        for (String name : names) {
            boolean descending = name.startsWith(DESCENDING);
            all.add(new Key(path(descending ? name.substring(1) : name, schema)::in, descending, TEXTS));
        }
        all.addAll(keys);
        return new RowOrder(text, List.copyOf(all));
    }

    private static FieldPath path(String name, Schema schema) {
        FieldPath path = FieldPath.of(name, schema).orElseThrow(() -> UnknownFieldException.of(name, schema));
        if (!Shapes.isScalar(path.schema())) {
            throw new UnknownFieldException(
                    "rows cannot be sorted by " + name + ", which is more than one value; name one within it",
                    List.of());
        }
        return path;
    }

    /** Whether an order was asked for. */
    boolean isStated() {
        return !stated.isEmpty();
    }

    /** As it was asked for; empty where it was not. */
    String stated() {
        return stated;
    }

    int size() {
        return keys.size();
    }

    /** What the order knows of a row. */
    List<JsonNode> keyOf(ObjectNode row) {
        return keys.stream()
                .map(key -> Objects.requireNonNullElse(key.value().apply(row), (JsonNode) NullNode.instance))
                .toList();
    }

    Comparator<ObjectNode> rows() {
        return Comparator.comparing(this::keyOf, this::compare);
    }

    int compare(List<JsonNode> one, List<JsonNode> other) {
        for (int i = 0; i < keys.size(); i++) {
            int difference = compare(one.get(i), other.get(i), keys.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** What is not there comes last, whichever way round: nobody looks for the firm without a figure first. */
    private static int compare(JsonNode one, JsonNode other, Key key) {
        if (one.isNull() || other.isNull()) {
            return Boolean.compare(one.isNull(), other.isNull());
        }
        int difference = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : key.texts().compare(one.asText(), other.asText());
        return key.descending() ? -difference : difference;
    }
}
