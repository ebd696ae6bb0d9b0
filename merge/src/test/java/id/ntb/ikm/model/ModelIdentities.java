package id.ntb.ikm.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.ntb.ikm.event.Registration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Doubts that show only where firms meet: several units with one NIB, or with one owner. */
final class ModelIdentities {

    private final Map<String, Long> nibs;
    private final Map<String, Long> owners;

    ModelIdentities(Collection<ModelFirm> firms) {
        nibs = countOf(firms, Registration::getNib);
        owners = countOf(firms, Registration::getOwnerHash);
    }

    private static Map<String, Long> countOf(Collection<ModelFirm> firms, Function<Registration, String> identity) {
        return firms.stream()
                .filter(ModelFirm::isUnit)
                .map(firm -> identity.apply(firm.registrationToday()))
                .filter(value -> value != null && !value.isBlank())
                .collect(groupingBy(identity(), counting()));
    }

    void addTo(ModelFirm firm, Set<String> kinds) {
        Registration now = firm.registrationToday();
        if (firm.isUnit() && now.getNib() != null && nibs.getOrDefault(now.getNib(), 0L) > 1) {
            kinds.add("NIB_SHARED");
        }
        if (firm.isUnit() && now.getOwnerHash() != null && owners.getOrDefault(now.getOwnerHash(), 0L) > 1) {
            kinds.add("OWNER_SHARED");
        }
    }
}
