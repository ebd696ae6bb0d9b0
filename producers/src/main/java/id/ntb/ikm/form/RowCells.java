package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import java.util.Optional;

/** The cells of one row by what they are about; what the mapping file says for all rows stands in for a column. */
final class RowCells {

    private final GridRow row;
    private final Layout layout;
    private final Mapping mapping;

    RowCells(GridRow row, Layout layout, Mapping mapping) {
        this.row = row;
        this.layout = layout;
        this.mapping = mapping;
    }

    /** Empty cells of a column that is not there, too. */
    GridCell cell(Field field) {
        return layout.of(field)
                .map(column -> row.cell(column.index()))
                .filter(cell -> !cell.isBlank())
                .or(() -> mapping.constant(field).map(GridCell::text))
                .orElse(GridCell.EMPTY);
    }

    String text(Field field) {
        return Texts.clean(cell(field).text());
    }

    /** What the office calls it; our own word where it has no such column. */
    String heading(Field field) {
        return layout.of(field).map(Column::heading).orElse(field.word());
    }

    Optional<MoneyUnit> unit(Field field) {
        return layout.of(field)
                .flatMap(column -> mapping.unit(column.heading()).or(() -> Heading.unit(column.heading())));
    }

    Optional<PointStyle> points(Field field) {
        return layout.of(field).flatMap(column -> mapping.points(column.heading()));
    }
}
