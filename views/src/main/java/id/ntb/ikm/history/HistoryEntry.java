package id.ntb.ikm.history;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;
import java.time.Instant;

/**
 * One record about an IKM and what became of it.
 *
 * @param position in the topic of an office
 * @param said {@link Said#NOTHING} where the record could not be merged
 */
public record HistoryEntry(RecordPosition position, Said said, Outcome outcome) {

    /** The office and the type of events that its topic is for. */
    public EventTopic topic() {
        return EventTopic.parse(position.topic()).orElseThrow();
    }

    /**
     * What only an event can say.
     *
     * @param slot as {@link id.ntb.ikm.join.SlotName} names it
     * @param summary what the event says in a few words, without name, owner or NIB
     */
    public record Said(String eventId, String slot, Instant recordedAt, String summary) {

        /** By what is no event: all of it is null. */
        public static final Said NOTHING = new Said(null, null, null, null);
    }

    /**
     * What became of the record. What goes with another fate is null.
     *
     * @param contested whether it holds its slot and its identity was used for other contents too
     * @param heldBy where the event stands that holds the slot instead
     * @param inCharge office that is in charge instead
     * @param code name of why it is a dead letter
     * @param reason the same for people, in Indonesian and English
     */
    public record Outcome(
            EventFate fate, boolean contested, RecordPosition heldBy, String inCharge, String code, String reason) {

        /** The figures stand on it. */
        public static Outcome holds(boolean contested) {
            return new Outcome(EventFate.HOLDS, contested, null, null, null, null);
        }

        /** It waits for its office to be in charge, which another one is. */
        public static Outcome held(boolean contested, String inCharge) {
            return new Outcome(EventFate.HELD, contested, null, inCharge, null, null);
        }

        /** Another event holds its slot. */
        public static Outcome superseded(RecordPosition heldBy) {
            return new Outcome(EventFate.SUPERSEDED, false, heldBy, null, null, null);
        }

        /** One like it stands before it. */
        public static Outcome duplicate(RecordPosition heldBy) {
            return new Outcome(EventFate.DUPLICATE, false, heldBy, null, null, null);
        }

        /** It cannot be merged. */
        public static Outcome deadLettered(String code, String reason) {
            return new Outcome(EventFate.DEAD_LETTERED, false, null, null, code, reason);
        }
    }
}
