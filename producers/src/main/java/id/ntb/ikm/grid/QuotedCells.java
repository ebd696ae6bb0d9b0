package id.ntb.ikm.grid;

/**
 * Where the quotation marks of a record stand after some of its lines. Only a mark that begins a cell opens it; one in the
 * middle of a cell, as in {@code pipa 5"}, is a character like any other, and must not take the next lines with it.
 */
enum QuotedCells {
    CLOSED,
    /** The last cell goes on in the next line. */
    OPEN,
    /** Something stands between the mark that ends a cell and the next cell. */
    BROKEN;

    private static final String MARK = "\"";

    /** What they are after one more line. */
    QuotedCells after(String line, char separator) {
        boolean goesOn = this == OPEN;
        int cell = 0;
        while (cell <= line.length()) {
            boolean quoted = goesOn || line.startsWith(MARK, cell);
            int end = quoted ? endOfQuoted(line, goesOn ? cell : cell + 1) : line.indexOf(separator, cell);
            if (end < 0) {
                return quoted ? OPEN : CLOSED;
            }
            if (end < line.length() && line.charAt(end) != separator) {
                return BROKEN;
            }
            goesOn = false;
            cell = end + 1;
        }
        return CLOSED;
    }

    /** The place after the mark that ends a cell, -1 where none does; two marks together are one that belongs to the cell. */
    private static int endOfQuoted(String line, int from) {
        int mark = line.indexOf(MARK, from);
        while (mark >= 0 && line.startsWith(MARK, mark + 1)) {
            mark = line.indexOf(MARK, mark + 2);
        }
        return mark < 0 ? -1 : mark + 1;
    }
}
