package id.ntb.ikm.grid.xlsx;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** The rows of a worksheet, one at a time. */
final class XlsxRows extends Spliterators.AbstractSpliterator<GridRow> {

    private static final String ALL_ROWS = "sheetData";
    private static final String ROW = "row";
    private static final String CELL = "c";

    /** The last column of Excel, XFD. */
    private static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    private final Xml xml;
    private final XlsxCells cells;
    private long number;

    XlsxRows(Xml xml, XlsxCells cells) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.xml = xml;
        this.cells = cells;
    }

    /** Whether a worksheet has any row, with something in it or not. */
    static boolean any(XlsxPackage parts, String id) throws IOException {
        try (Xml xml = parts.worksheet(id)) {
            return next(xml);
        } catch (XMLStreamException e) {
            throw XlsxErrors.damaged(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super GridRow> action) {
        try {
            if (!next(xml)) {
                return false;
            }
            action.accept(row());
            return true;
        } catch (XMLStreamException e) {
            throw XlsxErrors.damaged(e);
        }
    }

    private static boolean next(Xml xml) throws XMLStreamException {
        while (xml.nextWithin(ALL_ROWS)) {
            if (xml.name().equals(ROW)) {
                return true;
            }
        }
        return false;
    }

    private GridRow row() throws XMLStreamException {
        String given = xml.attribute("r");
        number = given.isEmpty() ? number + 1 : Xml.integer(given);
        List<GridCell> row = new ArrayList<>();
        while (xml.nextWithin(ROW)) {
            if (xml.name().equals(CELL)) {
                int column = column(xml.attribute("r"), row.size());
                GridCell cell = cell();
                while (row.size() <= column) {
                    row.add(GridCell.EMPTY);
                }
                row.set(column, cell);
            }
        }
        return new GridRow(number, row, true);
    }

    private GridCell cell() throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        boolean computed = false;
        while (xml.nextWithin(CELL)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = xml.richText("is");
                case "f" -> computed = true;
                default -> {}
            }
        }
        return cells.read(type, style, computed, value);
    }

    /** The column, from 0, of a reference such as AB12; a cell that has none follows the one before it. */
    private static int column(String reference, int following) throws XMLStreamException {
        int column = reference.isEmpty() ? following + 1 : 0;
        for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
            column = Math.min(column, MOST_COLUMNS) * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new XMLStreamException("no such column: " + reference);
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
