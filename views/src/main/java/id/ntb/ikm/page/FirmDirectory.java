package id.ntb.ikm.page;

import id.ntb.ikm.access.Principal;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileRegistration;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where firms stand, and which of them somebody may see. */
final class FirmDirectory {

    private static final int REGENCY_LETTERS = 4;

    private FirmDirectory() {}

    /** Those registered at a point, in order of ikmId, closed ones too. */
    static Stream<IkmProfile> at(Point point, SortedMap<String, IkmProfile> profiles, Principal principal) {
        return profiles.values().stream()
                .filter(firm -> firm.getRegistration() != null && isAt(point, firm.getRegistration()))
                .filter(firm -> principal.maySeeFirmsOf(regencyOf(firm)));
    }

    private static boolean isAt(Point point, ProfileRegistration registration) {
        return (point.sector().equals(Point.ALL) || point.sector().equals(registration.getSector()))
                && (point.regency().equals(Point.ALL) || point.regency().equals(registration.getRegency()));
    }

    /** Where it is registered today; before its first registration, where its ikmId comes from. */
    static String regencyOf(IkmProfile firm) {
        return firm.getRegistration() == null
                ? regencyOf(firm.getIkmId())
                : firm.getRegistration().getRegency();
    }

    static String regencyOf(String ikmId) {
        return ikmId.substring(0, Math.min(REGENCY_LETTERS, ikmId.length()));
    }
}
