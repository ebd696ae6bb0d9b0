package id.ntb.ikm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;

/**
 * The columns of rows of one schema. Maps and lists have a column for each key that any of the rows has, so that a row is one line
 * whatever it holds.
 */
final class Columns {

    private static final String BETWEEN = "|";
    private static final JsonNode NOTHING_COUNTED = LongNode.valueOf(0);

    private final List<TableColumn> columns = new ArrayList<>();
    private final List<ObjectNode> rows;

    private Columns(List<ObjectNode> rows) {
        this.rows = rows;
    }

    /** @param rows all of the list, also those on other pages: every page has the same columns */
    static List<TableColumn> of(Schema schema, List<ObjectNode> rows) {
        Columns all = new Columns(rows);
        for (Schema.Field field : schema.getFields()) {
            all.add(field.name(), field.name(), field.schema(), row -> row.get(field.name()));
        }
        return List.copyOf(all.columns);
    }

    private void add(String field, String name, Schema declared, Function<ObjectNode, JsonNode> value) {
        Schema schema = Shapes.present(declared);
        switch (schema.getType()) {
            case RECORD ->
                schema.getFields()
                        .forEach(part -> add(
                                field,
                                name + "." + part.name(),
                                part.schema(),
                                row -> within(value.apply(row), part.name())));
            case MAP -> keys(value).forEach(key -> entry(field, name + "." + key, key, value));
            case ARRAY -> list(field, name, schema.getElementType(), value);
            default -> columns.add(new TableColumn(name, field, kind(schema), value));
        }
    }

    private static TableColumn.Kind kind(Schema schema) {
        return Shapes.isNumber(schema) ? TableColumn.Kind.NUMBER : TableColumn.Kind.TEXT;
    }

    /** What is not in a map of counts was not counted, which is 0; what is not in a list was not said. */
    private void entry(String field, String name, String key, Function<ObjectNode, JsonNode> map) {
        columns.add(new TableColumn(
                name,
                field,
                TableColumn.Kind.NUMBER,
                row -> Objects.requireNonNullElse(within(map.apply(row), key), NOTHING_COUNTED)));
    }

    private void list(String field, String name, Schema element, Function<ObjectNode, JsonNode> value) {
        if (element.getType() != Schema.Type.RECORD) {
            columns.add(new TableColumn(name, field, TableColumn.Kind.TEXT, row -> joined(value.apply(row))));
            return;
        }
        List<String> labels = Shapes.labels(element);
        List<Schema.Field> figures =
                element.getFields().subList(labels.size(), element.getFields().size());
        for (String label : labelsIn(value, labels)) {
            figures.forEach(figure -> columns.add(new TableColumn(
                    String.join(".", name, label, figure.name()),
                    field,
                    kind(figure.schema()),
                    row -> within(labelled(value.apply(row), labels, label), figure.name()))));
        }
    }

    private NavigableSet<String> keys(Function<ObjectNode, JsonNode> map) {
        NavigableSet<String> keys = new TreeSet<>();
        rows.stream().map(map).filter(Objects::nonNull).forEach(of -> of.fieldNames()
                .forEachRemaining(keys::add));
        return keys;
    }

    private NavigableSet<String> labelsIn(Function<ObjectNode, JsonNode> list, List<String> labels) {
        return rows.stream()
                .map(list)
                .filter(Objects::nonNull)
                .flatMap(elements -> StreamSupport.stream(elements.spliterator(), false))
                .map(element -> label(element, labels))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode labelled(JsonNode list, List<String> labels, String label) {
        return list == null
                ? null
                : StreamSupport.stream(list.spliterator(), false)
                        .filter(element -> label(element, labels).equals(label))
                        .findFirst()
                        .orElse(null);
    }

    private static String label(JsonNode element, List<String> labels) {
        return labels.stream().map(name -> element.path(name).asText()).collect(Collectors.joining("."));
    }

    private static JsonNode joined(JsonNode list) {
        return list == null || !list.isArray()
                ? null
                : TextNode.valueOf(StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(BETWEEN)));
    }

    private static JsonNode within(JsonNode value, String name) {
        return value == null ? null : value.get(name);
    }
}
