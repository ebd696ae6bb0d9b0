package id.ntb.ikm.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of one sheet. */
public final class Layout {

    private final List<Column> columns;
    private final Map<Field, Column> byField = new EnumMap<>(Field.class);
    private final List<Column> repeated = new ArrayList<>();

    Layout(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            column.field().filter(Field::isRead).ifPresent(field -> {
                if (byField.putIfAbsent(field, column) != null) {
                    repeated.add(column);
                }
            });
        }
    }

    /** All of them, from the first on. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns whose field an earlier one has already; which of the two counts is not guessed. */
    List<Column> repeated() {
        return List.copyOf(repeated);
    }

    public Optional<Column> of(Field field) {
        return Optional.ofNullable(byField.get(field));
    }

    boolean hasAny(Set<Field> fields) {
        return fields.stream().anyMatch(byField::containsKey);
    }

    long recognised() {
        return columns.stream().filter(column -> column.field().isPresent()).count();
    }
}
