package id.ntb.ikm.explain;

import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.math.BigDecimal;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Explains the figures of one row. What there is to explain is what the province's row shows: it has every figure that
 * any other point has.
 */
public final class Explainer {

    private final Point point;
    private final SortedMap<String, Figure> figures;
    private final SortedMap<String, Figure> known;

    Explainer(Point point, SortedMap<String, Figure> figures, SortedMap<String, Figure> known) {
        this.point = point;
        this.figures = figures;
        this.known = known;
    }

    /** The names of the figures that can be explained. */
    public Set<String> measures() {
        return known.keySet();
    }

    /**
     * Whether it takes events to explain a figure, which have to be read from the log.
     *
     * @param measure one of {@link #measures()}
     */
    public boolean readsLog(String measure) {
        return known.get(measure).recipe().readsLog();
    }

    /**
     * Tells what a figure is made of, one contributor after another, and keeps none of them.
     *
     * @param measure one of {@link #measures()}
     * @param profiles by ikmId; may change while they are read
     * @param reports that the row's version stands on; read only where the figure is made of them
     * @param action told every IKM that adds anything but 0, in order of ikmId
     * @throws id.ntb.ikm.history.HistoryUnavailableException when reports are needed and cannot be had; some contributors may
     *     have been told by then
     */
    public Explanation explain(
            String measure, SortedMap<String, IkmProfile> profiles, FirmReports reports, Consumer<Contributor> action) {
        Figure any = known.get(measure);
        LongSummaryStatistics told = new LongSummaryStatistics();
        any.recipe().forEach(point, profiles, reports, (ikmId, amount) -> {
            if (amount != 0) {
                told.accept(amount);
                action.accept(contributor(ikmId, profiles.get(ikmId), BigDecimal.valueOf(amount, any.scale())));
            }
        });
        long number = figures.containsKey(measure) ? figures.get(measure).number() : 0;
        return new Explanation(
                BigDecimal.valueOf(number, any.scale()),
                BigDecimal.valueOf(told.getSum(), any.scale()),
                told.getCount());
    }

    private static Contributor contributor(String ikmId, IkmProfile profile, BigDecimal amount) {
        return new Contributor(ikmId, nameOf(profile), amount);
    }

    private static String nameOf(IkmProfile profile) {
        return profile == null || profile.getRegistration() == null
                ? null
                : profile.getRegistration().getName();
    }
}
