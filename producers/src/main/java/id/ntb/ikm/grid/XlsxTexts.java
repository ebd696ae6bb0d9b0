package id.ntb.ikm.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An XLSX keeps the texts of its cells in one table, which reading holds in memory. So its size is looked at first: a
 * clerk who is told to save as CSV gets on, one whose program runs out of memory does not.
 */
final class XlsxTexts {

    /** As XML; in memory they take up to twice as much. About 170,000 rows of the provincial form. */
    static final long MOST_BYTES = 64L << 20;

    private static final String TABLE = "xl/sharedStrings.xml";

    private XlsxTexts() {}

    /** @throws GridException when they are more than {@link #MOST_BYTES} */
    static void requireFew(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long bytes = zip.stream()
                    .filter(entry -> entry.getName().equalsIgnoreCase(TABLE))
                    .mapToLong(ZipEntry::getSize)
                    .sum();
            if (bytes > MOST_BYTES) {
                throw tooMany(bytes >> 20);
            }
        }
    }

    private static GridException tooMany(long megabytes) {
        String most = String.valueOf(MOST_BYTES >> 20);
        return new GridException(
                "terlalu banyak teks untuk berkas XLSX (" + megabytes + " MB, paling banyak " + most
                        + " MB); di Excel simpan lembar ini sebagai \"CSV UTF-8\" lalu kirim CSV itu, atau bagi berkasnya",
                "too much text for an XLSX file (" + megabytes + " MB, at most " + most
                        + " MB); in Excel save this worksheet as \"CSV UTF-8\" and send that, or part the file",
                null);
    }
}
