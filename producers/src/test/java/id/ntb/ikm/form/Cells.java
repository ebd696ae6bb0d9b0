package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.grid.GridRow;
import id.ntb.ikm.problem.Parsed;
import id.ntb.ikm.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells for the tests of what they mean, and what was found in them as a word. */
final class Cells {

    private Cells() {}

    /** A cell of a CSV, or one that Excel keeps as text. */
    static GridCell text(String text) {
        return GridCell.text(text);
    }

    /** A cell that Excel keeps as a number. */
    static GridCell number(String digits) {
        return new GridCell(digits, true, "");
    }

    /** A row of cells with a bar between each two. */
    static GridRow row(long number, String cells) {
        return new GridRow(
                number,
                Arrays.stream(cells.split("\\|", -1))
                        .map(String::strip)
                        .map(GridCell::text)
                        .toList(),
                true);
    }

    /** Such rows, numbered from 1. */
    static List<GridRow> rows(String... lines) {
        List<GridRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(rows.size() + 1L, line));
        }
        return rows;
    }

    /** The value, {@code nothing}, or the code of the problem; after a value the codes of what was flagged. */
    static String told(Parsed<?> parsed) {
        if (parsed instanceof Parsed.Value<?> value) {
            StringBuilder told = new StringBuilder(value.value().toString());
            value.flags().forEach(flag -> told.append(' ').append(flag.code()));
            return told.toString();
        }
        if (parsed instanceof Parsed.Open<?> open) {
            return open.problem().code() + "?";
        }
        return parsed instanceof Parsed.Wrong<?> wrong ? wrong.problem().code() : "nothing";
    }

    /** What a clerk is told of a cell that cannot be read. */
    static Problem problem(Parsed<?> parsed) {
        if (parsed instanceof Parsed.Open<?> open) {
            return open.problem();
        }
        if (parsed instanceof Parsed.Wrong<?> wrong) {
            return wrong.problem();
        }
        throw new AssertionError("it was read: " + parsed);
    }
}
