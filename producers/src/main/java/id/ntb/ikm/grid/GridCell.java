package id.ntb.ikm.grid;

/**
 * One cell as the file holds it.
 *
 * @param text what stands there; of a number its digits with a decimal point, whatever the spreadsheet shows
 * @param number whether the spreadsheet keeps it as a number; never true in a CSV, where everything is text
 * @param format the spreadsheet's number format, e.g. {@code dd/mm/yyyy}; empty where it has none
 */
public record GridCell(String text, boolean number, String format) {

    public static final GridCell EMPTY = text("");

    public static GridCell text(String text) {
        return new GridCell(text, false, "");
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
