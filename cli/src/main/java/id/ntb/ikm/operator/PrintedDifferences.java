package id.ntb.ikm.operator;

import id.ntb.ikm.compare.FirmDifference;
import id.ntb.ikm.compare.RowDifference;
import java.io.PrintWriter;
import java.util.List;

/**
 * Rows and firms that differ, for people.
 *
 * @param limit at most so many of each
 */
record PrintedDifferences(PrintWriter out, int limit) {

    <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(limit, all.size()));
    }

    void row(RowDifference row) {
        out.printf("row     %s %s%n", row.id().topic(), row.id().key());
        row.fields()
                .forEach(field -> out.printf(
                        "          %s: %s -> %s%n", field.name(), said(field.before()), said(field.after())));
    }

    /** @param before what the first of both is called */
    void firm(FirmDifference firm, String before, String after) {
        out.printf(
                "firm    %s%n          %s %s%n          %s %s%n",
                firm.ikmId(), before, said(firm.before()), after, said(firm.after()));
    }

    private static String said(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
