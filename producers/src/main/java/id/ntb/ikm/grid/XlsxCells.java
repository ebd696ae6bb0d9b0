package id.ntb.ikm.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Reads the cells of an XLSX. */
final class XlsxCells {

    /** Excel itself keeps and shows no more; what the file has beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Days between the two calendars that Excel counts dates by. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DATE_FORMAT = Pattern.compile(".*[dy].*");

    private final boolean since1904;

    XlsxCells(boolean since1904) {
        this.since1904 = since1904;
    }

    GridCell read(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return GridCell.EMPTY;
        }
        if (cell.getType() == CellType.STRING) {
            return GridCell.text(Objects.toString(cell.getValue(), ""));
        }
        String raw = Objects.toString(cell.getRawValue(), "");
        boolean mayBeNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return mayBeNumber && NUMBER.matcher(raw).matches()
                ? number(raw, Objects.toString(cell.getDataFormatString(), ""))
                : GridCell.text(raw);
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
