package id.ntb.ikm.sheet;

/** Reads the row that one line of a file holds. */
interface LineReader {

    SheetRow read(Line line);
}
