package id.ntb.ikm.cube;

import id.ntb.ikm.view.ProfileContribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contributions as profiles show them, so that readers can say whose figures a sum is made of. */
public final class ContributionRecords {

    public static final String STOCK = "STOCK";
    public static final String FLOW = "FLOW";
    public static final String PROGRAM = "PROGRAM";

    /** Equal contributions give equal profiles, whatever order they were computed in. */
    private static final Comparator<ProfileContribution> ORDER = Comparator.comparing(ProfileContribution::getKind)
            .thenComparing(ProfileContribution::getSector)
            .thenComparing(ProfileContribution::getRegency)
            .thenComparing(contribution -> String.valueOf(contribution.getPeriod()))
            .thenComparing(contribution -> String.join(
                    "|", contribution.getProgram(), contribution.getEdition(), contribution.getCommodity()));

    private ContributionRecords() {}

    public static List<ProfileContribution> of(Contribution contribution) {
        List<ProfileContribution> records = new ArrayList<>();
        contribution.forEach((key, tally) -> records.add(record(key, tally)));
        records.sort(ORDER);
        return records;
    }

    private static ProfileContribution record(SumKey key, Tally tally) {
        ProfileContribution.Builder record = ProfileContribution.newBuilder()
                .setSector(key.point().sector())
                .setRegency(key.point().regency())
                .setSums(byWord(tally));
        if (key instanceof SumKey.Flow flow) {
            return record.setKind(FLOW).setPeriod(flow.period().toString()).build();
        }
        if (key instanceof SumKey.Program program) {
            String commodity = program.commodity().isEmpty() ? null : program.commodity();
            return record.setKind(PROGRAM)
                    .setProgram(program.program())
                    .setEdition(program.edition())
                    .setCommodity(commodity)
                    .build();
        }
        return record.setKind(STOCK).build();
    }

    private static Map<String, Long> byWord(Tally tally) {
        Map<String, Long> sums = new TreeMap<>();
        tally.measures().forEach(measure -> sums.put(measure.word(), tally.get(measure)));
        return sums;
    }
}
