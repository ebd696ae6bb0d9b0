package id.ntb.ikm.grid.xlsx;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;

/** What can be wrong with an XLSX as a whole, for the office. */
final class XlsxErrors {

    private XlsxErrors() {}

    static ProblemException unreadable(Exception cause) {
        return new ProblemException(
                text(
                        "bukan berkas XLSX yang utuh; bila berkas bersandi atau .xls lama, buka di Excel dan simpan sebagai .xlsx"
                                + " tanpa sandi",
                        "not a whole XLSX file; if it has a password or is an old .xls, open it in Excel and save it as .xlsx"
                                + " without a password"),
                cause);
    }

    static ProblemException damaged(Exception cause) {
        return new ProblemException(
                text(
                        "berkas XLSX ini rusak; buka dan simpan lagi di Excel",
                        "this XLSX file is damaged; open it in Excel and save it again"),
                cause);
    }

    /** @param names of all worksheets */
    static ProblemException ambiguous(String names) {
        return new ProblemException(text(
                "tidak jelas lembar kerja mana yang dibaca (" + names
                        + "); tulis di berkas pemetaan: tetap.lembar = NAMA LEMBAR",
                "it is not clear which worksheet to read (" + names
                        + "); write in the mapping file: tetap.lembar = NAME OF WORKSHEET"));
    }

    /** @param folder where the texts of a large workbook are kept while it is read */
    static ProblemException noRoom(Path folder, IOException cause) {
        return new ProblemException(
                text(
                        "teks berkas ini terlalu banyak untuk memori dan tidak dapat disimpan sementara di " + folder
                                + "; kosongkan ruang disk di sana, lalu ulangi (" + cause + ")",
                        "the texts of this file are too many for the memory and cannot be kept in " + folder
                                + " meanwhile; free disk space there, and try again (" + cause + ")"),
                cause);
    }
}
