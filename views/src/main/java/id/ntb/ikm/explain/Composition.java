package id.ntb.ikm.explain;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;

/** How a figure is made of what is known of each IKM, wherever in the cube it stands. */
sealed interface Composition permits SumComposition, ReportComposition, SharedIdentityComposition {

    /**
     * Tells what each IKM adds to the figure at a point, in order of ikmId. Keeps none of it.
     *
     * @param profiles by ikmId; may change while they are read
     * @param reports read only where the figure is made of them
     * @param action told the ikmId and the amount, which may be 0
     */
    void forEach(
            Point point, SortedMap<String, IkmProfile> profiles, FirmReports reports, ObjLongConsumer<String> action);

    /** Whether it takes events to tell, which have to be read from the log. */
    boolean readsLog();

    /** Whether what counts in that cell counts at the point. */
    static boolean isWithin(Point point, String sector, String regency) {
        return (point.sector().equals(Point.ALL) || point.sector().equals(sector))
                && (point.regency().equals(Point.ALL) || point.regency().equals(regency));
    }
}
