package id.ntb.ikm.shortlist;

import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when a firm is active. */
final class Activity {

    private static final String ACTIVE = "ACTIVE";

    private Activity() {}

    /** The day from which it has been ACTIVE without interruption; empty where it is not today. */
    static Optional<LocalDate> since(IkmProfile profile) {
        List<ProfileHistory> until = profile.getHistory().stream()
                .filter(from -> !from.getEffectiveFrom().isAfter(profile.getAsOf()))
                .toList();
        LocalDate since = null;
        for (int i = until.size() - 1; i >= 0 && until.get(i).getStatus().equals(ACTIVE); i--) {
            since = until.get(i).getEffectiveFrom();
        }
        return Optional.ofNullable(since);
    }
}
