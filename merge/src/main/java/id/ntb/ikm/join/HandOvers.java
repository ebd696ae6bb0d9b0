package id.ntb.ikm.join;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.ReferenceData;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rule 12 for registrations: goes through them in the order of their dates and asks of each whether its office is in charge.
 * A registration that counts says by its regency who is in charge from then on.
 */
final class HandOvers {

    private final OfficeSlots<Registration> statements;
    private final NavigableMap<LocalDate, Slot<Registration>> holding = new TreeMap<>();
    private final Set<SlotKey> counting = new HashSet<>();
    private String inCharge;

    private HandOvers(String ikmId, OfficeSlots<Registration> statements) {
        this.statements = statements;
        this.inCharge = Office.ofPrefix(ikmId);
    }

    static HandOvers of(String ikmId, OfficeSlots<Registration> statements) {
        HandOvers handOvers = new HandOvers(ikmId, statements);
        LocalDate date = null;
        for (SlotKey key : statements.byKey().keySet()) {
            if (!key.from().equals(date)) {
                date = key.from();
                handOvers.goThrough(date);
            }
        }
        return handOvers;
    }

    /** The office in charge speaks, then the one that it hands over to, none twice; the province has the last word. */
    private void goThrough(LocalDate date) {
        while (speaks(inCharge, date)) {}
        if (speaks(ReferenceData.PROVINCE_OFFICE, date)) {
            outranked(new SlotKey(date, inCharge));
        }
    }

    /** Takes the office's statement of that date, if it has made one that has not been taken yet. */
    private boolean speaks(String office, LocalDate date) {
        SlotKey key = new SlotKey(date, office);
        Slot<Registration> slot = statements.byKey().get(key);
        if (slot == null || !counting.add(key)) {
            return false;
        }
        holding.put(date, slot);
        inCharge = slot.event().getRegency();
        return true;
    }

    /** The office that the province names is in charge that day, so what it says counts, but the province's holds. */
    private void outranked(SlotKey key) {
        if (statements.byKey().containsKey(key)) {
            counting.add(key);
        }
    }

    /** What holds from which date on. */
    Slots<Registration> holding() {
        return new Slots<>(holding);
    }

    boolean counts(SlotKey key) {
        return counting.contains(key);
    }
}
