package id.ntb.ikm.explain;

import id.ntb.ikm.event.Status;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileRegistration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

/**
 * Units that state one identity: no IKM knows that of itself, so it is found by looking at all of them.
 *
 * @param identities finds what units state
 */
record SharedIdentityComposition(Identities identities, boolean readsLog) implements Composition {

    /** Finds out, once for an explanation, what a profile's firm says of itself; null or blank where it says nothing. */
    interface Identities {
        Function<IkmProfile, String> of(SortedMap<String, IkmProfile> profiles, FirmReports events);
    }

    /** Units with one NIB. */
    static SharedIdentityComposition nib() {
        return new SharedIdentityComposition(
                (profiles, events) -> profile -> profile.getRegistration().getNib(), false);
    }

    /** Units with one owner. */
    static SharedIdentityComposition owner() {
        return new SharedIdentityComposition(
                (profiles, events) -> {
                    Owners owners = new Owners(profiles);
                    events.forEachRegistration(owners::take);
                    return owners::of;
                },
                true);
    }

    /** Counts before it tells; whoever came in between is told with the next explanation. */
    @Override
    public void forEach(
            Point point, SortedMap<String, IkmProfile> profiles, FirmReports reports, ObjLongConsumer<String> action) {
        Function<IkmProfile, String> identity = identities.of(profiles, reports);
        Map<String, Long> units = profiles.values().stream()
                .flatMap(profile -> stated(profile, identity).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        profiles.forEach((ikmId, profile) -> stated(profile, identity)
                .filter(value -> units.getOrDefault(value, 0L) > 1)
                .filter(value -> isWithin(point, profile.getRegistration()))
                .ifPresent(value -> action.accept(ikmId, 1)));
    }

    /** The identity that a unit states; empty for what is no unit. */
    private static Optional<String> stated(IkmProfile profile, Function<IkmProfile, String> identity) {
        return Optional.of(profile)
                .filter(SharedIdentityComposition::isUnit)
                .map(identity)
                .filter(value -> !value.isBlank());
    }

    private static boolean isUnit(IkmProfile profile) {
        return profile.getRegistration() != null
                && !profile.getRegistration().getStatus().equals(Status.CLOSED.name());
    }

    private static boolean isWithin(Point point, ProfileRegistration unit) {
        return Composition.isWithin(point, unit.getSector(), unit.getRegency());
    }
}
