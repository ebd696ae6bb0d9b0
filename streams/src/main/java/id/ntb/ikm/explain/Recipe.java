package id.ntb.ikm.explain;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.Collection;
import java.util.function.ToLongFunction;

/** How a figure is made of what is known of each IKM, wherever in the cube it stands. */
sealed interface Recipe permits SumRecipe, SharedIdentityRecipe {

    /** What each IKM adds to the figure at a point. */
    ToLongFunction<IkmProfile> amounts(Point point, Collection<IkmProfile> all);

    /** Whether what counts in that cell counts at the point. */
    static boolean isWithin(Point point, String sector, String regency) {
        return (point.sector().equals(Point.ALL) || point.sector().equals(sector))
                && (point.regency().equals(Point.ALL) || point.regency().equals(regency));
    }
}
