package id.ntb.ikm.sheet;

import id.ntb.ikm.publish.JudgedEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Finds a firm that a sheet has twice: of two rows for the same slot the pipeline would keep one, and which is not the
 * office's choice. Remembers two numbers per row.
 */
final class SeenFirms {

    /** More than the days of the years 0 to 9999, so that firm and date are one number without collisions. */
    private static final long DATES = 1L << 22;

    private final SlotRows rows = new SlotRows();

    /** The row, if any, that already speaks of that firm from the same date on, or of the same month. */
    Optional<Integer> add(String ikmId, List<JudgedEvent> events, long line) {
        long firm = Long.parseLong(ikmId.replace("-", ""));
        long slot = firm * DATES + Math.floorMod(date(events.get(0).event()), DATES);
        int before = rows.putIfAbsent(slot, Math.toIntExact(line));
        return before == 0 ? Optional.empty() : Optional.of(before);
    }

    private static long date(SpecificRecord first) {
        boolean dated = first.getSchema().getField("period") == null;
        Object date = first.get(
                first.getSchema().getField(dated ? "effectiveFrom" : "period").pos());
        return dated
                ? ((LocalDate) date).toEpochDay()
                : YearMonth.parse(date.toString()).atDay(1).toEpochDay();
    }
}
