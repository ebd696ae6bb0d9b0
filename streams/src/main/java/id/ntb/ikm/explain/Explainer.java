package id.ntb.ikm.explain;

import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

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
     * What a figure is made of.
     *
     * @param measure one of {@link #measures()}
     */
    public Explanation explain(String measure, Collection<IkmProfile> profiles) {
        Figure any = known.get(measure);
        Figure shown = figures.get(measure);
        ToLongFunction<IkmProfile> amounts = any.recipe().amounts(point, profiles);
        List<Contributor> contributors = new ArrayList<>();
        long sum = 0;
        for (IkmProfile profile : profiles) {
            long amount = amounts.applyAsLong(profile);
            if (amount != 0) {
                contributors.add(contributor(profile, BigDecimal.valueOf(amount, any.scale())));
            }
            sum += amount;
        }
        contributors.sort(Comparator.comparing(Contributor::ikmId));
        long number = shown == null ? 0 : shown.number();
        return new Explanation(
                BigDecimal.valueOf(number, any.scale()), BigDecimal.valueOf(sum, any.scale()), contributors);
    }

    private static Contributor contributor(IkmProfile profile, BigDecimal amount) {
        String name = profile.getRegistration() == null
                ? null
                : profile.getRegistration().getName();
        return new Contributor(profile.getIkmId(), name, amount);
    }
}
