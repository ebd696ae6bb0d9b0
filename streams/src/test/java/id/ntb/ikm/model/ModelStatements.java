package id.ntb.ikm.model;

import static java.util.stream.Collectors.groupingBy;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;

/** Rule 12 on all that was said about one IKM: what of it counts, and what is held. */
final class ModelStatements {

    private final Map<List<String>, List<SpecificRecordBase>> slots;
    private final ModelCharge charge;

    /** @param events at least one, all about one IKM */
    ModelStatements(Collection<SpecificRecordBase> events) {
        this.slots = events.stream().collect(groupingBy(ModelSlots::slotOf));
        String ikmId = Events.ikmId(events.iterator().next());
        this.charge = new ModelCharge(
                ikmId,
                holders()
                        .filter(Registration.class::isInstance)
                        .map(Registration.class::cast)
                        .toList());
    }

    /** The winner of every slot of every office. */
    Stream<SpecificRecordBase> holders() {
        return slots.values().stream().map(ModelWinner::of);
    }

    NavigableMap<LocalDate, Registration> registrations() {
        return charge.holding();
    }

    ModelCharge charge() {
        return charge;
    }

    /** All events of that kind in slots that count, winners or not. */
    <E extends SpecificRecordBase> List<E> counting(Class<E> type) {
        return countingSlots().flatMap(List::stream).filter(type::isInstance).map(type::cast).toList();
    }

    boolean hasHeld() {
        return holders().anyMatch(holder -> !counts(holder));
    }

    /** Whether in some slot that counts the winner's identity was used for another content. */
    boolean hasReusedEventId() {
        return countingSlots().anyMatch(ModelWinner::isContested);
    }

    private Stream<List<SpecificRecordBase>> countingSlots() {
        return slots.values().stream().filter(slot -> counts(ModelWinner.of(slot)));
    }

    /** Whether the holder of a slot counts; what it beat there counts or not with it. */
    boolean counts(SpecificRecordBase holder) {
        if (holder instanceof Registration registration) {
            return charge.counts(registration);
        }
        return Events.office(holder).equals(ModelCharge.PROVINCE) || isByOfficeInCharge(holder);
    }

    private boolean isByOfficeInCharge(SpecificRecordBase holder) {
        String office = Events.office(holder);
        if (holder instanceof Certification statement) {
            return charge.isInChargeOnOrAfter(office, statement.getEffectiveFrom());
        }
        YearMonth period = YearMonth.parse(((Production) holder).getPeriod());
        return charge.officeOn(period.atEndOfMonth()).equals(office);
    }
}
