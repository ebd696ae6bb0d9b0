package id.ntb.ikm.grid;

import java.nio.file.Path;
import java.util.Locale;

/** What makes a file an XLSX. */
public final class Xlsx {

    private Xlsx() {}

    public static boolean isName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }
}
