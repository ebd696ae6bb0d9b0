package id.ntb.ikm.asof;

import id.ntb.ikm.compare.FirmDifference;
import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.view.ProfileContribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the firms of one task that add something else to the figures of two viewpoints, and why. */
final class FirmChanges {

    private final AsOfTask before;
    private final AsOfTask after;
    private final FirmFigures figures;

    FirmChanges(AsOfTask before, AsOfTask after, ReferenceData reference) {
        this.before = before;
        this.after = after;
        this.figures = new FirmFigures(new Contributions(reference));
    }

    List<FirmChange> find() {
        Set<String> firms = new TreeSet<>(before.takeFirms());
        firms.addAll(after.takeFirms());
        List<FirmChange> changes = new ArrayList<>();
        for (String ikmId : firms) {
            List<ProfileContribution> was = figures.of(ikmId, before.firms(), dateBefore());
            List<ProfileContribution> is = figures.of(ikmId, after.firms(), dateAfter());
            FirmDifference.between(ikmId, was, is)
                    .ifPresent(difference ->
                            changes.add(new FirmChange(difference, regencies(was, is), reasons(ikmId, was))));
        }
        return changes;
    }

    private static Set<String> regencies(List<ProfileContribution> was, List<ProfileContribution> is) {
        Set<ProfileContribution> both = new HashSet<>(was);
        both.retainAll(is);
        return Stream.concat(was.stream(), is.stream())
                .filter(contribution -> !both.contains(contribution))
                .map(ProfileContribution::getRegency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate dateBefore() {
        return before.viewpoint().asOf();
    }

    private LocalDate dateAfter() {
        return after.viewpoint().asOf();
    }

    /** The statements that only one of both knows; the date, where it alone would have changed something. */
    private List<ChangeReason> reasons(String ikmId, List<ProfileContribution> was) {
        FirmStore firms = before.firms();
        List<ChangeReason> reasons = new ArrayList<>(new StatementChanges(ikmId, firms, after.firms()).find());
        boolean byDate = !figures.of(ikmId, firms, dateAfter()).equals(was);
        if (byDate || reasons.isEmpty()) {
            reasons.add(new ChangeReason(ChangeReason.Kind.DATE, ""));
        }
        return List.copyOf(reasons);
    }
}
