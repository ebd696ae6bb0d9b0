package id.ntb.ikm.explain;

import id.ntb.ikm.cube.ContributionRecords;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Adds up amounts that the IKM contribute.
 *
 * @param of the contributions that it is taken from
 * @param measure what it takes from them, as {@link Measure#word()} names it
 */
record SumRecipe(Predicate<ProfileContribution> of, String measure) implements Recipe {

    /** A headline figure that speaks of today. */
    static SumRecipe stock(String measure) {
        return new SumRecipe(contribution -> contribution.getKind().equals(ContributionRecords.STOCK), measure);
    }

    /** The months from the first to the last, both included. */
    static SumRecipe flow(YearMonth from, YearMonth to, Measure measure) {
        return flowBetween(from.toString(), to.toString(), measure);
    }

    /** Expected units are kept as changes, so that every month up to the one in question matters. */
    static SumRecipe expectedUnits(YearMonth period) {
        return flowBetween("", period.toString(), Measures.EXPECTED_CHANGE);
    }

    /** Participation in one edition of a programme with one commodity, or with none where that is null. */
    static SumRecipe program(String program, String edition, String commodity, String measure) {
        List<String> wanted = names(program, edition, commodity);
        return new SumRecipe(
                one -> one.getKind().equals(ContributionRecords.PROGRAM)
                        && names(one.getProgram(), one.getEdition(), one.getCommodity())
                                .equals(wanted),
                measure);
    }

    /** Months are compared as text, which their four-digit years allow and which a scan over all IKM is glad of. */
    private static SumRecipe flowBetween(String from, String to, Measure measure) {
        return new SumRecipe(
                one -> one.getKind().equals(ContributionRecords.FLOW)
                        && one.getPeriod().compareTo(from) >= 0
                        && one.getPeriod().compareTo(to) <= 0,
                measure.word());
    }

    private static List<String> names(String program, String edition, String commodity) {
        return List.of(program, edition, commodity == null ? "" : commodity);
    }

    @Override
    public ToLongFunction<IkmProfile> amounts(Point point, Collection<IkmProfile> all) {
        return profile -> amount(profile, point);
    }

    private long amount(IkmProfile profile, Point point) {
        long amount = 0;
        for (ProfileContribution one : profile.getContributions()) {
            if (Recipe.isWithin(point, one.getSector(), one.getRegency()) && of.test(one)) {
                amount += one.getSums().getOrDefault(measure, 0L);
            }
        }
        return amount;
    }
}
