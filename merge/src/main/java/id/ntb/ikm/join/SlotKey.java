package id.ntb.ikm.join;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Names the slot of a statement that holds from a date on, within its IKM or certificate (rules 2, 3 and 12).
 *
 * @param from first day on which the statement holds
 * @param office that publishes it: a regency code, or the province's
 */
public record SlotKey(LocalDate from, String office) implements Comparable<SlotKey> {

    private static final Comparator<SlotKey> ORDER =
            Comparator.comparing(SlotKey::from).thenComparing(SlotKey::office);

    public static SlotKey of(Registration event) {
        return new SlotKey(event.getEffectiveFrom(), event.getOffice());
    }

    public static SlotKey of(Certification event) {
        return new SlotKey(event.getEffectiveFrom(), event.getOffice());
    }

    @Override
    public int compareTo(SlotKey other) {
        return ORDER.compare(this, other);
    }
}
