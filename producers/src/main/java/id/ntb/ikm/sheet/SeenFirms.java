package id.ntb.ikm.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Finds a firm that a sheet has twice: of two rows for the same slot the pipeline would keep one, and which is not the
 * office's choice. Remembers a number per row, the only thing of a sheet that stays in memory.
 */
final class SeenFirms {

    private final Map<String, Long> rows = new HashMap<>();

    /** The row, if any, that already speaks of that firm from the same date on, or of the same month. */
    Optional<Long> add(String ikmId, java.util.List<Reading> readings, long line) {
        SpecificRecord first = readings.get(0).event();
        String field = first.getSchema().getField("period") == null ? "effectiveFrom" : "period";
        String slot = ikmId + "/" + first.get(first.getSchema().getField(field).pos());
        return Optional.ofNullable(rows.putIfAbsent(slot, line));
    }
}
