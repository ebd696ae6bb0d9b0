package id.ntb.ikm.shortlist;

import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileCertificate;
import id.ntb.ikm.view.ProfileEnrolment;
import id.ntb.ikm.view.ProfileRegistration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which firms are asked for; what is empty leaves it open.
 *
 * @param role in the chain of {@code commodity}
 * @param licensed whether it has to be LICENSED, or must not be
 * @param certified scheme of which it has to hold a valid certificate
 * @param enrolled programme that it has to take part in
 * @param activeSince it has to have been ACTIVE from that day on without interruption
 * @param channel it has to have sold through, in its latest report
 */
public record Criteria(
        Optional<String> sector,
        Optional<String> regency,
        Optional<String> commodity,
        Optional<ChainRole> role,
        Optional<Boolean> licensed,
        Optional<String> certified,
        Optional<String> enrolled,
        Optional<LocalDate> activeSince,
        Optional<String> channel) {

    private static final String CLOSED = "CLOSED";
    private static final String LICENSED = "LICENSED";

    /** Only what is registered and not closed can be chosen, which is what the views count as units. */
    public boolean isMetBy(IkmProfile profile) {
        ProfileRegistration firm = profile.getRegistration();
        return firm != null
                && !firm.getStatus().equals(CLOSED)
                && met(sector, firm.getSector()::equals)
                && met(regency, firm.getRegency()::equals)
                && met(commodity, of -> isInChain(firm, of))
                && met(licensed, wanted -> wanted == firm.getLegality().equals(LICENSED))
                && met(certified, scheme -> holds(profile, scheme))
                && met(enrolled, program -> takesPart(profile, program))
                && met(activeSince, day -> Activity.since(profile)
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                && met(channel, through -> sells(profile, through));
    }

    /** What a firm is in the chain of the commodity that was asked for. */
    List<ChainRole> rolesOf(ProfileRegistration firm) {
        return Arrays.stream(ChainRole.values())
                .filter(one -> commodity.filter(of -> one.isOf(firm, of)).isPresent())
                .toList();
    }

    private boolean isInChain(ProfileRegistration firm, String of) {
        return role.map(one -> one.isOf(firm, of))
                .orElseGet(() -> !rolesOf(firm).isEmpty());
    }

    private static boolean holds(IkmProfile profile, String scheme) {
        return profile.getCertificates().stream()
                .map(ProfileCertificate::getScheme)
                .anyMatch(scheme::equals);
    }

    /** An enrolment that begins later does not count yet, as in the views. */
    static boolean hasBegun(ProfileEnrolment enrolment, LocalDate today) {
        return !enrolment.getSince().isAfter(today);
    }

    private static boolean takesPart(IkmProfile profile, String program) {
        return profile.getRegistration().getEnrolments().stream()
                .filter(enrolment -> hasBegun(enrolment, profile.getAsOf()))
                .anyMatch(enrolment -> enrolment.getProgram().equals(program));
    }

    private static boolean sells(IkmProfile profile, String channel) {
        return profile.getLatestProduction() != null
                && profile.getLatestProduction().getChannels().contains(channel);
    }

    private static <T> boolean met(Optional<T> wanted, Predicate<T> condition) {
        return wanted.map(condition::test).orElse(true);
    }
}
