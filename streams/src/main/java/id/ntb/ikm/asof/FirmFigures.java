package id.ntb.ikm.asof;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.contribution.Standing;
import id.ntb.ikm.cube.Contribution;
import id.ntb.ikm.cube.ContributionRecords;
import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.view.ProfileContribution;
import java.time.LocalDate;
import java.util.List;

/** All that a firm adds to the figures on a date, its reports included. */
record FirmFigures(Contributions contributions) {

    List<ProfileContribution> of(String ikmId, FirmStore firms, LocalDate date) {
        Firm firm = firms.firm(ikmId);
        Standing standing = contributions.standing(firm, date);
        Contribution added = new Contribution().add(contributions.withoutReports(firm, date));
        firms.reportedMonths(ikmId).stream()
                .flatMap(month -> firms.reports(ikmId, month).stream())
                .forEach(month -> contributions.add(month, standing, added::tally));
        return ContributionRecords.of(added);
    }
}
