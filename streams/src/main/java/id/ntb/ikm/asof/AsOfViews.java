package id.ntb.ikm.asof;

import id.ntb.ikm.cube.ViewRow;
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
        Viewpoint viewpoint, List<ViewRow> rows, List<Position> positions, List<AsOfAccount> accounts, String digest) {}
