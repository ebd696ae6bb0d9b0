package id.ntb.ikm.benchmark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;

/** What decides which of two events for one slot wins (rule 1 of the merge rules). */
record Stamp(long recordedAt, String eventId) {

    static Stamp of(Instant recordedAt, String eventId) {
        return new Stamp(recordedAt.toEpochMilli(), eventId);
    }

    boolean isAfter(Stamp other) {
        int byTime = Long.compare(recordedAt, other.recordedAt);
        return byTime > 0 || (byTime == 0 && eventId.compareTo(other.eventId) > 0);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(recordedAt);
        out.writeUTF(eventId);
    }

    static Stamp read(DataInput in) throws IOException {
        return new Stamp(in.readLong(), in.readUTF());
    }
}
