package id.ntb.ikm.state;

import id.ntb.ikm.merge.Slot;
import id.ntb.ikm.merge.Slots;
import id.ntb.ikm.merge.Source;
import id.ntb.ikm.merge.Statement;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecordBase;

/** Slots of one event type, as they stand in the rows of the stores. */
final class SlotCodec<E extends SpecificRecordBase> {

    private final EventBytes<E> events;
    private final BiFunction<E, Source, Statement<E>> statement;
    private final Function<E, LocalDate> effectiveFrom;

    /** @param effectiveFrom the date of the slot that an event belongs to; never asked for reports */
    SlotCodec(Class<E> type, BiFunction<E, Source, Statement<E>> statement, Function<E, LocalDate> effectiveFrom) {
        this.events = new EventBytes<>(type);
        this.statement = statement;
        this.effectiveFrom = effectiveFrom;
    }

    void write(Slot<E> slot, DataOutput out) throws IOException {
        Source source = slot.holder().source();
        byte[] event = events.write(slot.event());
        out.writeBoolean(slot.contested());
        out.writeInt(source.partition());
        out.writeLong(source.offset());
        out.writeInt(event.length);
        out.write(event);
    }

    Slot<E> read(DataInput in) throws IOException {
        boolean contested = in.readBoolean();
        Source source = new Source(in.readInt(), in.readLong());
        byte[] event = new byte[in.readInt()];
        in.readFully(event);
        return new Slot<>(statement.apply(events.read(event), source), contested);
    }

    void writeAll(Slots<E> slots, DataOutput out) throws IOException {
        out.writeInt(slots.byDate().size());
        for (Slot<E> slot : slots.byDate().values()) {
            write(slot, out);
        }
    }

    Slots<E> readAll(DataInput in) throws IOException {
        Slots<E> slots = Slots.none();
        for (int left = in.readInt(); left > 0; left--) {
            Slot<E> slot = read(in);
            slots = slots.with(effectiveFrom.apply(slot.event()), slot);
        }
        return slots;
    }
}
