package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of one row by what they are about; what the mapping file says for all rows stands in for a column.
 *
 * @param columns of every field
 */
record RowCells(GridRow row, Map<Field, FieldColumn> columns) {

    /** Empty cells of a column that is not there, too. */
    GridCell cell(Field field) {
        return columns.get(field).cell(row);
    }

    String text(Field field) {
        return Texts.clean(cell(field).text());
    }

    /** What the office calls it; our own word where it has no such column. */
    String heading(Field field) {
        return columns.get(field).heading();
    }

    Optional<MoneyUnit> unit(Field field) {
        return columns.get(field).unit();
    }

    Optional<PointStyle> points(Field field) {
        return columns.get(field).points();
    }
}
