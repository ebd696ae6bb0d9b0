package id.ntb.ikm.explain;

import id.ntb.ikm.cube.ContributionRecords;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/**
 * Adds up amounts that the profiles of the IKM state.
 *
 * @param of the contributions that it is taken from
 * @param measure what it takes from them, as {@link id.ntb.ikm.cube.Measure#word()} names it
 */
record SumComposition(Predicate<ProfileContribution> of, String measure) implements Composition {

    /** A headline figure that speaks of today. */
    static SumComposition stock(String measure) {
        return new SumComposition(contribution -> contribution.getKind().equals(ContributionRecords.STOCK), measure);
    }

    /**
     * Expected units are kept as changes, so that every month up to the one in question matters. Months are compared as
     * text, which their four-digit years allow and which a scan over all IKM is glad of.
     */
    static SumComposition expectedUnits(YearMonth period) {
        String last = period.toString();
        return new SumComposition(
                one -> one.getKind().equals(ContributionRecords.FLOW)
                        && one.getPeriod().compareTo(last) <= 0,
                Measures.EXPECTED_CHANGE.word());
    }

    /** Participation in one edition of a programme with one commodity, or with none where that is null. */
    static SumComposition program(String program, String edition, String commodity, String measure) {
        List<String> wanted = names(program, edition, commodity);
        return new SumComposition(
                one -> one.getKind().equals(ContributionRecords.PROGRAM)
                        && names(one.getProgram(), one.getEdition(), one.getCommodity())
                                .equals(wanted),
                measure);
    }

    private static List<String> names(String program, String edition, String commodity) {
        return List.of(program, edition, commodity == null ? "" : commodity);
    }

    @Override
    public boolean readsLog() {
        return false;
    }

    @Override
    public void forEach(
            Point point, SortedMap<String, IkmProfile> profiles, FirmReports reports, ObjLongConsumer<String> action) {
        profiles.forEach((ikmId, profile) -> action.accept(ikmId, amount(profile, point)));
    }

    private long amount(IkmProfile profile, Point point) {
        long amount = 0;
        for (ProfileContribution one : profile.getContributions()) {
            if (Composition.isWithin(point, one.getSector(), one.getRegency()) && of.test(one)) {
                amount += one.getSums().getOrDefault(measure, 0L);
            }
        }
        return amount;
    }
}
