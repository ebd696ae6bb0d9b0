package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridRow;
import java.util.List;

/**
 * The headings as they were found.
 *
 * @param last index in {@code first} of the last row that belongs to them
 */
record Header(Layout layout, List<GridRow> first, int last) {

    /** Rows after the headings that were already read. */
    List<GridRow> below() {
        List<GridRow> rows = first.subList(last + 1, first.size());
        return !rows.isEmpty() && HeaderSearch.numbersColumns(rows.get(0)) ? rows.subList(1, rows.size()) : rows;
    }
}
