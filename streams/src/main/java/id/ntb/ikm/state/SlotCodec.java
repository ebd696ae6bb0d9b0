package id.ntb.ikm.state;

import id.ntb.ikm.join.Slot;
import id.ntb.ikm.join.Statement;
import id.ntb.ikm.topic.Source;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecordBase;

/** Slots of one event type, as they stand in the rows of the stores. */
final class SlotCodec<E extends SpecificRecordBase> {

    private final EventBytes<E> events;
    private final BiFunction<E, Source, Statement<E>> statement;

    SlotCodec(Class<E> type, BiFunction<E, Source, Statement<E>> statement) {
        this.events = new EventBytes<>(type);
        this.statement = statement;
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
}
