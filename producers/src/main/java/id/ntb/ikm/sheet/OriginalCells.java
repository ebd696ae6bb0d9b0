package id.ntb.ikm.sheet;

import id.ntb.ikm.form.Column;
import id.ntb.ikm.form.Field;
import id.ntb.ikm.form.Layout;
import id.ntb.ikm.form.Texts;
import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.privacy.Niks;
import id.ntb.ikm.privacy.OwnerColumn;
import id.ntb.ikm.privacy.OwnerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row as they may leave this machine: a NIK that can be read becomes a token that reading takes for the
 * NIK itself; one that cannot is left out.
 */
final class OriginalCells {

    private final Optional<Integer> nik;
    private final OwnerColumn owners;

    OriginalCells(Layout layout, Optional<OwnerKey> key) {
        this.nik = layout.of(Field.NIK_PEMILIK).map(Column::index);
        this.owners = new OwnerColumn(key);
    }

    List<GridCell> of(GridRow row) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cell(i);
            cells.add(nik.equals(Optional.of(i)) ? masked(cell) : hidden(cell));
        }
        return row.whole()
                ? cells
                : List.of(GridCell.text(Niks.hideAll(row.cell(0).text())));
    }

    private GridCell masked(GridCell cell) {
        String text = Texts.clean(cell.text());
        return GridCell.text(Texts.isNothing(text) ? "" : owners.masked(text, cell.number()));
    }

    private static GridCell hidden(GridCell cell) {
        return Niks.isIn(cell.text()) ? GridCell.text(Niks.hide(cell.text())) : cell;
    }
}
