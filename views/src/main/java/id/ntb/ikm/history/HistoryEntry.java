package id.ntb.ikm.history;

import id.ntb.ikm.topic.EventType;
import java.time.Instant;

/**
 * One record about an IKM and what became of it. What only an event can say is null where the record could not be merged.
 *
 * @param type that its topic is for
 * @param slot as {@link id.ntb.ikm.join.SlotName} names it
 * @param contested whether it holds its slot and its identity was used for other contents too
 * @param heldBy where the event stands that holds the slot instead; null where this one does, or is no event
 * @param inCharge office that is in charge instead where the event is held; else null
 * @param code name of why it is a dead letter; null where it is none
 * @param reason the same for people, in Indonesian and English
 * @param summary what the event says in a few words, without name, owner or NIB
 */
public record HistoryEntry(
        RecordPosition position,
        EventType type,
        String eventId,
        String slot,
        Instant recordedAt,
        EventFate fate,
        boolean contested,
        RecordPosition heldBy,
        String inCharge,
        String code,
        String reason,
        String summary) {}
