package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.problem.Parsed;

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
}
