package id.ntb.ikm.explain;

import id.ntb.ikm.explain.Explanation.Contributor;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
     * @param reports that the row's version stands on; read only where the figure is made of them
     * @throws id.ntb.ikm.history.HistoryUnavailableException when they are needed and cannot be read
     */
    public Explanation explain(String measure, Collection<IkmProfile> profiles, ReportLog reports) {
        Figure any = known.get(measure);
        Map<String, IkmProfile> byIkmId = profiles.stream()
                .collect(Collectors.toMap(IkmProfile::getIkmId, Function.identity(), (one, other) -> other));
        SortedMap<String, Long> amounts = new TreeMap<>(any.recipe().amounts(point, byIkmId, reports));
        amounts.values().removeIf(amount -> amount == 0);
        long number = figures.containsKey(measure) ? figures.get(measure).number() : 0;
        long sum = amounts.values().stream().mapToLong(Long::longValue).sum();
        List<Contributor> contributors = amounts.entrySet().stream()
                .map(entry -> new Contributor(
                        entry.getKey(),
                        nameOf(byIkmId.get(entry.getKey())),
                        BigDecimal.valueOf(entry.getValue(), any.scale())))
                .toList();
        return new Explanation(
                BigDecimal.valueOf(number, any.scale()), BigDecimal.valueOf(sum, any.scale()), contributors);
    }

    private static String nameOf(IkmProfile profile) {
        return profile == null || profile.getRegistration() == null
                ? null
                : profile.getRegistration().getName();
    }
}
