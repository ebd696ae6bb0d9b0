package id.ntb.ikm.state;

import id.ntb.ikm.join.Fate;
import java.time.Instant;

/**
 * How far one partition of an event topic has been read, and what became of its records: each is counted once.
 *
 * @param nextOffset first offset that has not been read yet
 * @param applied records that took their slot
 * @param superseded records whose slot has a greater holder
 * @param duplicate records that are their slot's holder
 * @param deadLettered records that could not be read or are invalid
 * @param lastRecordedAt latest recordedAt of those that are valid; {@link Instant#EPOCH} where there is none
 */
public record TopicProgress(
        long nextOffset, long applied, long superseded, long duplicate, long deadLettered, Instant lastRecordedAt) {

    public static final TopicProgress NONE = new TopicProgress(0, 0, 0, 0, 0, Instant.EPOCH);

    public long read() {
        return applied + superseded + duplicate + deadLettered;
    }

    /** With one more record, of which that became. */
    public TopicProgress plus(Fate fate, long offset, Instant recordedAt) {
        return new TopicProgress(
                offset + 1,
                applied + (fate == Fate.APPLIED ? 1 : 0),
                superseded + (fate == Fate.SUPERSEDED ? 1 : 0),
                duplicate + (fate == Fate.DUPLICATE ? 1 : 0),
                deadLettered,
                later(recordedAt));
    }

    public TopicProgress plusDeadLettered(long offset) {
        return new TopicProgress(offset + 1, applied, superseded, duplicate, deadLettered + 1, lastRecordedAt);
    }

    /** Both together, as of different partitions of one topic; the position is that of neither. */
    public TopicProgress plus(TopicProgress other) {
        return new TopicProgress(
                0,
                applied + other.applied,
                superseded + other.superseded,
                duplicate + other.duplicate,
                deadLettered + other.deadLettered,
                later(other.lastRecordedAt));
    }

    private Instant later(Instant other) {
        return other.isAfter(lastRecordedAt) ? other : lastRecordedAt;
    }
}
