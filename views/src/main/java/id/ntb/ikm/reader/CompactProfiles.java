package id.ntb.ikm.reader;

import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileContribution;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes profiles small, since all of them are kept in memory. Their contributions say the same few hundred words over and
 * over, and decoding makes each anew.
 */
final class CompactProfiles {

    private CompactProfiles() {}

    /** The same profile; null stays null. */
    static IkmProfile compact(IkmProfile profile) {
        if (profile != null) {
            profile.getContributions().forEach(CompactProfiles::compact);
        }
        return profile;
    }

    private static void compact(ProfileContribution contribution) {
        contribution.setKind(contribution.getKind().intern());
        contribution.setSector(contribution.getSector().intern());
        contribution.setRegency(contribution.getRegency().intern());
        if (contribution.getPeriod() != null) {
            contribution.setPeriod(contribution.getPeriod().intern());
        }
        Map<String, Long> shared = new HashMap<>();
        contribution.getSums().forEach((measure, sum) -> shared.put(measure.intern(), sum));
        contribution.setSums(Map.copyOf(shared));
    }
}
