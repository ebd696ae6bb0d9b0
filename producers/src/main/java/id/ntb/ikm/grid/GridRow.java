package id.ntb.ikm.grid;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number line or row of the file, from 1
 * @param cells from the first column on; cells at the end may be left out
 * @param whole false where quotation marks do not pair up, so that the cells cannot be told apart
 */
public record GridRow(long number, List<GridCell> cells, boolean whole) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, from 0; an empty one beyond the last. */
    public GridCell cell(int column) {
        return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(GridCell::isBlank);
    }
}
