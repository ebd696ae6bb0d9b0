package id.ntb.ikm.explain;

import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.reader.PeriodRange;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;

/** Adds up amounts of the reports for some months, which profiles do not carry: see RATIONALE.md. */
record ReportComposition(PeriodRange months, Measure measure) implements Composition {

    @Override
    public void forEach(
            Point point, SortedMap<String, IkmProfile> profiles, FirmReports reports, ObjLongConsumer<String> action) {
        reports.forEach(
                months,
                ikmId -> standing(ikmId, profiles.get(ikmId)),
                (ikmId, added) -> action.accept(ikmId, amount(added, point)));
    }

    @Override
    public boolean readsLog() {
        return true;
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
