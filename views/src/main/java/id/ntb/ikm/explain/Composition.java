package id.ntb.ikm.explain;

import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.Map;

/** How a figure is made of what is known of each IKM, wherever in the cube it stands. */
sealed interface Composition permits SumComposition, ReportComposition, SharedIdentityComposition {

    /**
     * What each IKM adds to the figure at a point, by ikmId.
     *
     * @param profiles by ikmId
     * @param reports read only where the figure is made of them
     */
    Map<String, Long> amounts(Point point, Map<String, IkmProfile> profiles, ReportLog reports);

    /** Whether what counts in that cell counts at the point. */
    static boolean isWithin(Point point, String sector, String regency) {
        return (point.sector().equals(Point.ALL) || point.sector().equals(sector))
                && (point.regency().equals(Point.ALL) || point.regency().equals(regency));
    }
}
