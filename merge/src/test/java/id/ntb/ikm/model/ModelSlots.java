package id.ntb.ikm.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;

/** What becomes of each event when it meets the holder of its slot: the account that offices are given of their records. */
public final class ModelSlots {

    private final Map<List<String>, SpecificRecordBase> holders = new HashMap<>();

    /** {@code APPLIED}, {@code SUPERSEDED} or {@code DUPLICATE}. */
    String fateOf(SpecificRecordBase event) {
        SpecificRecordBase holder = holders.get(slotOf(event));
        int comparison = holder == null ? 1 : ModelWinner.compare(event, holder);
        if (comparison > 0) {
            holders.put(slotOf(event), event);
            return "APPLIED";
        }
        return comparison == 0 ? "DUPLICATE" : "SUPERSEDED";
    }

    /** Rule 12: each office has slots of its own, since nobody else may take one from it. */
    public static List<String> slotOf(SpecificRecordBase event) {
        return Stream.concat(Stream.of(Events.office(event)), sharedSlotOf(event).stream())
                .toList();
    }

    /** What the event speaks of, whichever office says it. */
    public static List<String> sharedSlotOf(SpecificRecordBase event) {
        Stream<String> fields = Stream.of("ikmId", "effectiveFrom", "period", "scheme", "certificateNumber")
                .filter(field -> event.getSchema().getField(field) != null)
                .map(field -> Objects.toString(event.get(field)));
        return Stream.concat(Stream.of(event.getSchema().getName()), fields).toList();
    }
}
