package id.ntb.ikm.model;

import static java.util.stream.Collectors.toMap;

import id.ntb.ikm.event.Registration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Rule 12: which registrations of one IKM count, which of them hold, and which office is in charge on each date. */
final class ModelCharge {

    static final String PROVINCE = "52";

    private final String firstInCharge;
    private final Set<Registration> counting = new HashSet<>();
    private final NavigableMap<LocalDate, Registration> holding = new TreeMap<>();
    private final Set<String> everInCharge = new TreeSet<>();
    private String inCharge;

    /** @param said each office's own winner for each of its dates */
    ModelCharge(String ikmId, Collection<Registration> said) {
        this.firstInCharge = ikmId.substring(0, 4);
        charge(firstInCharge);
        Set<LocalDate> dates = new TreeSet<>();
        said.forEach(registration -> dates.add(registration.getEffectiveFrom()));
        for (LocalDate date : dates) {
            walk(said.stream()
                    .filter(registration -> registration.getEffectiveFrom().equals(date))
                    .collect(toMap(Registration::getOffice, Function.identity())));
        }
    }

    /** One date: the office in charge is heard, then the one it hands over to, none of them twice; the province is heard last. */
    private void walk(Map<String, Registration> byOffice) {
        Set<String> heard = new HashSet<>();
        while (byOffice.containsKey(inCharge) && heard.add(inCharge)) {
            hold(byOffice.get(inCharge));
        }
        if (byOffice.containsKey(PROVINCE)) {
            hold(byOffice.get(PROVINCE));
            if (byOffice.containsKey(inCharge)) {
                counting.add(byOffice.get(inCharge));
            }
        }
    }

    private void hold(Registration registration) {
        counting.add(registration);
        holding.put(registration.getEffectiveFrom(), registration);
        charge(registration.getRegency());
    }

    private void charge(String office) {
        inCharge = office;
        everInCharge.add(office);
    }

    /** By date, of those that count the one that holds from then on. */
    NavigableMap<LocalDate, Registration> holding() {
        return holding;
    }

    boolean counts(Registration registration) {
        return counting.contains(registration);
    }

    String officeOn(LocalDate date) {
        Map.Entry<LocalDate, Registration> then = holding.floorEntry(date);
        return then == null ? firstInCharge : then.getValue().getRegency();
    }

    boolean isInChargeOnOrAfter(String office, LocalDate date) {
        return officeOn(date).equals(office)
                || holding.tailMap(date).values().stream()
                        .anyMatch(later -> later.getRegency().equals(office));
    }

    /** Every office that was in charge at any time, be it between two statements of one date. */
    Set<String> everInCharge() {
        return everInCharge;
    }
}
