package id.ntb.ikm.grid.xlsx;

import id.ntb.ikm.grid.GridCell;
import id.ntb.ikm.spreadsheet.Formula;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Makes cells of what an XLSX says of them. */
final class XlsxCells {

    /** Excel itself keeps and shows no more; what the file has beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Days between the two calendars that Excel counts dates by. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DATE_FORMAT = Pattern.compile(".*[dy].*");

    private final XlsxTexts texts;
    private final XlsxFormats formats;
    private final boolean since1904;

    XlsxCells(XlsxTexts texts, XlsxFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /**
     * One cell.
     *
     * @param type as ECMA-376 names it (part 1, 18.18.11): empty or {@code n} for a number, {@code s} for a text of the
     *     table, {@code str} for the text that a formula gave, …
     * @param style its number, or empty
     * @param computed whether the value is that of a formula, as it was when the file was saved
     * @param value as it stands there; empty where the cell has none
     */
    GridCell read(String type, String style, boolean computed, String value) throws XMLStreamException {
        if (value.isEmpty()) {
            return GridCell.EMPTY;
        }
        boolean mayBeNumber =
                switch (type) {
                    case "", "n", "str" -> true;
                    case "s", "inlineStr" -> false;
                    default -> computed;
                };
        if (mayBeNumber && NUMBER.matcher(value).matches()) {
            return number(value, style.isEmpty() ? "" : formats.of(Xml.integer(style)));
        }
        // Rejected rows come back as a CSV, and may have been saved as a workbook since.
        return GridCell.text(Formula.bare(type.equals("s") ? texts.get(Xml.integer(value)) : value));
    }

    private GridCell number(String raw, String format) {
        BigDecimal number = new BigDecimal(raw);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        // A whole number of 16 digits is exact in the file, though only other programs than Excel write such.
        BigDecimal exact = whole ? number : number.round(PRECISION).stripTrailingZeros();
        boolean shifted = since1904 && DATE_FORMAT.matcher(format).matches();
        return new GridCell((shifted ? exact.add(DAYS_TO_1904) : exact).toPlainString(), true, format);
    }
}
