package id.ntb.ikm.operator;

import id.ntb.ikm.asof.AsOfComparison;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.rowfile.OutFile;
import java.util.Optional;

/**
 * What {@code ikm replay --as-of} is asked for.
 *
 * @param compared empty where nothing is to be compared
 * @param regency empty where all are asked for
 * @param limit at most so many rows and firms that differ
 */
record AsOfRequest(
        Viewpoint viewpoint, Optional<Viewpoint> compared, Optional<String> regency, Optional<OutFile> out, int limit) {

    AsOfViews chosen(AsOfViews all) {
        return regency.map(all::in).orElse(all);
    }

    AsOfComparison chosen(AsOfComparison all) {
        return regency.map(all::in).orElse(all);
    }
}
