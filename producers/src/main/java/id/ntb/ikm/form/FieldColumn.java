package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import java.util.Optional;

/**
 * What holds for all cells of one field; worked out once, because a sheet may have a million rows.
 *
 * @param index of the column, from 0; {@link #NONE} where the sheet has none
 * @param heading what the office calls it; our own word where it has no such column
 * @param constant what the mapping file says for all rows
 */
record FieldColumn(
        int index, String heading, GridCell constant, Optional<MoneyUnit> unit, Optional<PointStyle> points) {

    private static final int NONE = -1;

    static FieldColumn of(Field field, Layout layout, Mapping mapping) {
        GridCell constant = mapping.constant(field).map(GridCell::text).orElse(GridCell.EMPTY);
        return layout.of(field)
                .map(column -> of(column, constant, mapping))
                .orElseGet(() -> new FieldColumn(NONE, field.word(), constant, Optional.empty(), Optional.empty()));
    }

    private static FieldColumn of(Column column, GridCell constant, Mapping mapping) {
        String heading = column.heading();
        return new FieldColumn(
                column.index(),
                heading,
                constant,
                mapping.unit(heading).or(() -> Heading.unit(heading)),
                mapping.points(heading));
    }

    /** The cell of a row; what holds for all rows where that is empty. */
    GridCell cell(GridRow row) {
        GridCell own = index == NONE ? GridCell.EMPTY : row.cell(index);
        return own.isBlank() ? constant : own;
    }
}
