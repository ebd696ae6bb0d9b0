package id.ntb.ikm.cube;

import id.ntb.ikm.topic.RowKey;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * A row of the views.
 *
 * @param id where it stands
 * @param value what it says; null where the row is no more
 */
public record ViewRow(Id id, SpecificRecordBase value) {

    static ViewRow of(RowKey key, SpecificRecordBase value) {
        return new ViewRow(new Id(key.topic(), key.key()), value);
    }

    /** Topic and key of a row. */
    public record Id(String topic, String key) {}
}
