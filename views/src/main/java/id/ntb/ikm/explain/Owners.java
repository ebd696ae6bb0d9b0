package id.ntb.ikm.explain;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Who owns firms, from the registrations that hold. Profiles do not say it, so that nothing about owners is published; they say
 * which statement holds, though, so that nothing has to be merged again.
 */
final class Owners {

    private final SortedMap<String, IkmProfile> profiles;
    private final Map<String, Named> holding = new HashMap<>();

    /** As much of a registration as is kept, since there may be one for every firm. */
    private record Named(String eventId, String ownerHash) {

        /** Rule 1 among what one office recorded at one moment. */
        static Named winner(Named one, Named other) {
            return one.eventId.compareTo(other.eventId) >= 0 ? one : other;
        }
    }

    /** @param profiles by ikmId; may change while they are read */
    Owners(SortedMap<String, IkmProfile> profiles) {
        this.profiles = profiles;
    }

    void take(Registration event) {
        IkmProfile profile = profiles.get(event.getIkmId());
        if (profile != null && holds(event, profile)) {
            holding.merge(event.getIkmId(), new Named(event.getEventId(), event.getOwnerHash()), Named::winner);
        }
    }

    /** Keyed hash of the owner's NIK; null where it is not known. */
    String of(IkmProfile profile) {
        Named named = holding.get(profile.getIkmId());
        return named == null ? null : named.ownerHash;
    }

    private static boolean holds(Registration event, IkmProfile profile) {
        return profile.getRegistration() != null
                && profile.getRegistration().getEffectiveFrom().equals(event.getEffectiveFrom())
                && profile.getHistory().stream().anyMatch(statement -> isOf(statement, event));
    }

    private static boolean isOf(ProfileHistory statement, Registration event) {
        return statement.getEffectiveFrom().equals(event.getEffectiveFrom())
                && statement.getOffice().equals(event.getOffice())
                && statement.getRecordedAt().equals(event.getRecordedAt());
    }
}
