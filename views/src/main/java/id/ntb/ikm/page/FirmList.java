package id.ntb.ikm.page;

import id.ntb.ikm.view.IkmProfile;
import java.util.List;

/**
 * Firms of one page.
 *
 * @param next the ikmId after which the next page begins; null on the last
 */
record FirmList(List<IkmProfile> firms, String next) {

    /** @param found one more than fit on the page, where there are */
    static FirmList of(List<IkmProfile> found, int limit) {
        boolean more = found.size() > limit;
        List<IkmProfile> shown = more ? found.subList(0, limit) : found;
        return new FirmList(shown, more ? shown.get(limit - 1).getIkmId() : null);
    }
}
