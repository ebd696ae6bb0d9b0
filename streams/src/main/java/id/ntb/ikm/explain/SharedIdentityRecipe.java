package id.ntb.ikm.explain;

import id.ntb.ikm.event.Status;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileRegistration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Units that have one NIB: no IKM knows that of itself, so it is found by looking at all of them. */
record SharedNibRecipe() implements Recipe {

    @Override
    public ToLongFunction<IkmProfile> amounts(Point point, Collection<IkmProfile> all) {
        Map<String, Long> units = all.stream()
                .flatMap(profile -> unit(profile).stream())
                .collect(Collectors.groupingBy(ProfileRegistration::getNib, Collectors.counting()));
        return profile -> unit(profile)
                .filter(unit -> Recipe.isWithin(point, unit.getSector(), unit.getRegency()))
                .filter(unit -> units.getOrDefault(unit.getNib(), 0L) > 1)
                .stream()
                .count();
    }

    /** The registration of a unit that states an NIB. */
    private static Optional<ProfileRegistration> unit(IkmProfile profile) {
        return Optional.ofNullable(profile.getRegistration())
                .filter(registration -> !registration.getStatus().equals(Status.CLOSED.name()))
                .filter(registration ->
                        registration.getNib() != null && !registration.getNib().isBlank());
    }
}
