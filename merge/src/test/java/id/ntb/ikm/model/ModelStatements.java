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
public final class ModelStatements {

    private final Map<List<String>, List<SpecificRecordBase>> slots;
    private final ModelCharge charge;

    /** @param events at least one, all about one IKM */
    public ModelStatements(Collection<SpecificRecordBase> events) {
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
        return countingSlots()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Of those that count for one date, certificate or month the one that the figures stand on. */
    public List<SpecificRecordBase> holding() {
        Map<List<String>, List<SpecificRecordBase>> shared = holders()
                .filter(this::counts)
                .filter(holder -> !(holder instanceof Registration))
                .collect(groupingBy(ModelSlots::sharedSlotOf));
        return Stream.concat(
                        registrations().values().stream(),
                        shared.values().stream().map(ModelWinner::of))
                .toList();
    }

    public List<SpecificRecordBase> held() {
        return holders().filter(holder -> !counts(holder)).toList();
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
        return holder instanceof Certification
                ? charge.isInChargeOnOrAfter(office, dateOf(holder))
                : charge.officeOn(dateOf(holder)).equals(office);
    }

    /** Who is in charge on the date that a held statement is about. */
    public String officeInstead(SpecificRecordBase held) {
        return charge.officeOn(dateOf(held));
    }

    private static LocalDate dateOf(SpecificRecordBase event) {
        return event instanceof Production report
                ? YearMonth.parse(report.getPeriod()).atEndOfMonth()
                : (LocalDate) event.get("effectiveFrom");
    }
}
