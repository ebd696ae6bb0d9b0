package id.ntb.ikm.asof;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.Position;
import java.util.List;

/**
 * The views of a date, whole.
 *
 * @param rows all that there are
 * @param positions for each partition, the one after the last record that they are made of
 * @param accounts what became of the records, by topic
 * @param digest of all rows; that of any version that stands on the same events and speaks of the same day
 */
public record AsOfViews(
        Viewpoint viewpoint, List<ViewRow> rows, List<Position> positions, List<AsOfAccount> accounts, String digest) {

    /** With the rows of one regency only; the digest stays that of all. */
    public AsOfViews in(String regency) {
        List<ViewRow> chosen =
                rows.stream().filter(row -> isOf(regency, row.id())).toList();
        return new AsOfViews(viewpoint, chosen, positions, accounts, digest);
    }

    static boolean isOf(String regency, ViewRow.Id row) {
        return RowKey.parse(row.topic(), row.key()).point().regency().equals(regency);
    }
}
