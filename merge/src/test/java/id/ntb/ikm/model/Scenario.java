package id.ntb.ikm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * A story that an office could tell.
 *
 * @param events in the order in which they arrive
 * @param expected by date, row and measure; a row is named as its key is, {@code *} where a total is meant
 */
record Scenario(
        String name,
        String english,
        List<SpecificRecordBase> events,
        SortedMap<LocalDate, Map<String, Map<String, String>>> expected) {

    @Override
    public String toString() {
        return name + " (" + english + ")";
    }
}
