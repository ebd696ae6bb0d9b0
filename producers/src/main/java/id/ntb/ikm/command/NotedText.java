package id.ntb.ikm.command;

import id.ntb.ikm.outbox.NotedRows;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Rows that are no errors, and of which a clerk should know all the same; Indonesian before English. */
final class NotedText {

    private NotedText() {}

    /** Corrections under the id of what they correct. */
    static List<String> reused(NotedRows rows) {
        return text(
                "id dipakai lagi dengan isi lain, dikirim sebagai perbaikan / id used before with other content, sent as a"
                        + " correction: ",
                rows,
                row -> where(row) + ", id " + row.event().eventId());
    }

    /** What will not count yet. */
    static List<String> foreseen(NotedRows rows) {
        return text(
                "akan ditahan, bukan kesalahan / will be held, no error: ",
                rows,
                row -> where(row) + ": akan ditahan sampai " + row.inCharge()
                        + " menyerahkan IKM ini / will be held until " + row.inCharge() + " hands the firm over");
    }

    /** What does not count, as the views say. */
    static List<String> held(Collection<NotedRow> rows) {
        NotedRows all = NotedRows.NONE;
        for (NotedRow row : rows) {
            all = all.plus(row);
        }
        return text(
                "ditahan, belum dihitung / held, not counted yet: ",
                all,
                row -> where(row) + ": ditahan sampai " + row.inCharge() + " menyerahkan IKM ini / held until "
                        + row.inCharge() + " hands the firm over");
    }

    private static List<String> text(String heading, NotedRows rows, Function<NotedRow, String> text) {
        List<String> lines = new ArrayList<>();
        if (rows.count() > 0) {
            lines.add(heading + rows.count());
            rows.first().forEach(row -> lines.add("  " + text.apply(row)));
        }
        if (rows.count() > rows.first().size()) {
            lines.add("  … " + (rows.count() - rows.first().size()) + " lagi / more");
        }
        return lines;
    }

    private static String where(NotedRow row) {
        return "baris / row " + row.line() + ", " + row.event().ikmId();
    }
}
