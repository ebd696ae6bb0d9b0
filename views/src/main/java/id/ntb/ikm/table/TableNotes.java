package id.ntb.ikm.table;

import java.util.List;

/**
 * What a file says of its columns, so that it can be understood when nobody knows any more where it came from.
 *
 * @param line all of it as one line of text
 * @param rows the same as a table, headings first
 */
public record TableNotes(String line, List<List<String>> rows) {

    public TableNotes {
        rows = List.copyOf(rows);
    }
}
