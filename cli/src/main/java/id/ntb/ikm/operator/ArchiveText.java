package id.ntb.ikm.operator;

import id.ntb.ikm.archive.ArchiveReport;
import java.io.PrintWriter;

/** What stands in an archive, for people. */
final class ArchiveText {

    private ArchiveText() {}

    static void print(PrintWriter out, ArchiveReport report) {
        out.println("arsip / archive " + report.lineage() + " klaster / of cluster " + report.cluster());
        out.printf(
                "%d catatan / records, %d partisi / partitions, %d berkas / files, %d bytes, %d skema / schemas%n",
                report.records(), report.partitions(), report.files(), report.bytes(), report.schemas());
        report.cut()
                .forEach(line ->
                        out.println("perhatian / note: " + line + "; lebih awal sudah hilang sebelum ekspor pertama"
                                + " / what came before was gone before the first export"));
    }
}
