package id.ntb.ikm.compare;

import id.ntb.ikm.view.ProfileContribution;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A firm that does not add the same to the figures in two generations, or on two dates.
 *
 * @param before what it adds in the live generation, or on the first date, and not in the other, in words; empty where nothing
 * @param after the other way round
 */
public record FirmDifference(String ikmId, String before, String after) {

    /** What differs in what the firm adds; empty where nothing does. */
    public static Optional<FirmDifference> between(
            String ikmId, Collection<ProfileContribution> before, Collection<ProfileContribution> after) {
        Set<ProfileContribution> there = new HashSet<>(before);
        Set<ProfileContribution> here = new HashSet<>(after);
        return there.equals(here)
                ? Optional.empty()
                : Optional.of(new FirmDifference(ikmId, text(there, here), text(here, there)));
    }

    private static String text(Set<ProfileContribution> of, Set<ProfileContribution> without) {
        return of.stream()
                .filter(contribution -> !without.contains(contribution))
                .map(FirmDifference::text)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String text(ProfileContribution contribution) {
        String cell = contribution.getKind() + " " + contribution.getSector() + "|" + contribution.getRegency();
        String of = contribution.getPeriod() != null
                ? " " + contribution.getPeriod()
                : contribution.getProgram() != null ? " " + contribution.getProgram() : "";
        return cell + of + " " + new TreeMap<>(contribution.getSums());
    }
}
