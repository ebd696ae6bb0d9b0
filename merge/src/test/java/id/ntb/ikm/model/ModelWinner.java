package id.ntb.ikm.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecordBase;

/** Rules 1 and 12: which of the events for one slot wins; where offices share it, the province's. */
public final class ModelWinner {

    private static final Comparator<SpecificRecordBase> ORDER = Comparator.comparing(ModelWinner::isProvinces)
            .thenComparing(Events::recordedAt)
            .thenComparing(Events::eventId)
            .thenComparing(ModelWinner::bytes, Arrays::compareUnsigned);

    private ModelWinner() {}

    private static boolean isProvinces(SpecificRecordBase event) {
        return Events.office(event).equals(ModelCharge.PROVINCE);
    }

    /** The greatest of at least one event. */
    static <E extends SpecificRecordBase> E of(List<E> slot) {
        return slot.stream().max(ORDER).orElseThrow();
    }

    /** Positive where the event beats the other one for their slot, zero where both are the same. */
    public static int compare(SpecificRecordBase event, SpecificRecordBase other) {
        return ORDER.compare(event, other);
    }

    /** Whether the winner's recordedAt and eventId were used for another content in its slot too; the slot is one office's. */
    public static boolean isContested(List<? extends SpecificRecordBase> slot) {
        SpecificRecordBase winner = of(slot);
        return slot.stream()
                .filter(event -> Events.recordedAt(event).equals(Events.recordedAt(winner)))
                .filter(event -> Events.eventId(event).equals(Events.eventId(winner)))
                .anyMatch(event -> !Arrays.equals(bytes(event), bytes(winner)));
    }

    private static byte[] bytes(SpecificRecordBase event) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            SpecificData model = SpecificData.getForClass(event.getClass());
            new SpecificDatumWriter<SpecificRecordBase>(event.getSchema(), model).write(event, encoder);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
