package id.ntb.ikm.cube;

import org.apache.avro.specific.SpecificRecordBase;

/**
 * A row of the views.
 *
 * @param id where it stands
 * @param value what it says; null where the row is no more
 */
public record ViewRow(Id id, SpecificRecordBase value) {

    /** Topic and key of a row. */
    public record Id(String topic, String key) {}
}
