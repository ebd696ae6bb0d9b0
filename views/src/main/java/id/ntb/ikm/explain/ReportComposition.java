package id.ntb.ikm.explain;

import id.ntb.ikm.contribution.ReportContributions;
import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.history.ReportLog;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.HashMap;
import java.util.Map;

/** Adds up amounts of the reports for some months, which profiles do not carry: see RATIONALE.md. */
record ReportComposition(PeriodRange months, Measure measure) implements Composition {

    @Override
    public Map<String, Long> amounts(Point point, Map<String, IkmProfile> profiles, ReportLog reports) {
        ReportContributions merged = new ReportContributions(ReferenceData.load());
        reports.forEach(months, merged::add);
        Map<String, Standing> standings = new HashMap<>();
        Map<String, Long> amounts = new HashMap<>();
        merged.forEach(
                ikmId -> standings.computeIfAbsent(ikmId, id -> standing(id, profiles.get(id))),
                (ikmId, added) -> amounts.merge(ikmId, amount(added, point), Long::sum));
        return amounts;
    }

    private static Standing standing(String ikmId, IkmProfile profile) {
        return profile == null ? Standing.unregistered(ikmId) : Standing.of(profile);
    }

    private long amount(Contribution added, Point point) {
        long[] amount = {0};
        added.forEach((key, tally) -> {
            if (Composition.isWithin(point, key.point().sector(), key.point().regency())) {
                amount[0] += tally.get(measure);
            }
        });
        return amount[0];
    }
}
