package id.ntb.ikm.merge;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import id.ntb.ikm.view.ProfileSlot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;

/** Lists the events that hold the slots of a firm, and where they stand in their offices' topics. */
final class ProfileSlots {

    private final List<ProfileSlot> slots = new ArrayList<>();

    private ProfileSlots() {}

    /** Registrations by date, then certificates by scheme, number and date, then reports by month. */
    static List<ProfileSlot> of(Firm firm, Collection<Report> reports) {
        ProfileSlots all = new ProfileSlots();
        firm.registrations().byDate().values().forEach(slot -> all.add(topicOf(slot.event()), slot));
        firm.certificates()
                .values()
                .forEach(slots -> slots.byDate().values().forEach(slot -> all.add(topicOf(slot.event()), slot)));
        reports.stream()
                .sorted(Comparator.comparing(Report::period))
                .forEach(report -> all.add(
                        new EventTopic(report.slot().event().getOffice(), EventType.PRODUCTION), report.slot()));
        return all.slots;
    }

    private static EventTopic topicOf(Registration event) {
        return new EventTopic(event.getOffice(), EventType.REGISTRATION);
    }

    private static EventTopic topicOf(Certification event) {
        return new EventTopic(event.getOffice(), EventType.CERTIFICATION);
    }

    private void add(EventTopic topic, Slot<? extends SpecificRecordBase> slot) {
        Statement<?> holder = slot.holder();
        slots.add(new ProfileSlot(
                topic.type().word(),
                SlotName.of(slot.event()),
                topic.topic(),
                holder.source().partition(),
                holder.source().offset(),
                holder.eventId(),
                holder.recordedAt(),
                slot.contested()));
    }
}
