package id.ntb.ikm.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes an XLSX of tab-separated text, in which {@code =} begins a number and {@code @FORMAT=} one with a format. */
public final class TestXlsx {

    private TestXlsx() {}

    public static Path write(Path text, Path xlsx) throws IOException {
        return write(Files.readAllLines(text, StandardCharsets.UTF_8), xlsx);
    }

    public static Path write(List<String> lines, Path xlsx) throws IOException {
        try (OutputStream out = Files.newOutputStream(xlsx);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    write(sheet, row, column, cells[column]);
                }
            }
        }
        return xlsx;
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        int equals = cell.indexOf('=');
        if (equals == 0 || cell.startsWith("@")) {
            sheet.value(row, column, new BigDecimal(cell.substring(equals + 1)));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
        if (cell.startsWith("@")) {
            sheet.style(row, column).format(cell.substring(1, equals)).set();
        }
    }
}
