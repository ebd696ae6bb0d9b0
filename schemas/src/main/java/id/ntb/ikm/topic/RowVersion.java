package id.ntb.ikm.topic;

import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** By which version of the views a row has changed last. Said in a header too, since a row that is no more has no field for it. */
public final class RowVersion {

    private static final String FIELD = "version";

    /** Of every versioned record; decimal text. */
    public static final String HEADER = "ikm.version";

    private RowVersion() {}

    /**
     * Writes the version into a record.
     *
     * @param row changed in place; null where it is no more
     * @param headers of the record
     */
    public static void write(long version, SpecificRecord row, Headers headers) {
        if (row != null) {
            row.put(row.getSchema().getField(FIELD).pos(), version);
        }
        headers.add(HEADER, String.valueOf(version).getBytes(StandardCharsets.UTF_8));
    }

    /** The version of a row that is there. */
    public static long of(SpecificRecord row) {
        return (long) row.get(row.getSchema().getField(FIELD).pos());
    }

    /**
     * The version that a row, or its removal, is of.
     *
     * @throws IllegalArgumentException when the headers do not say it
     */
    public static long in(Headers headers) {
        Header version = headers.lastHeader(HEADER);
        if (version == null) {
            throw new IllegalArgumentException("a row without the header " + HEADER);
        }
        return Long.parseLong(new String(version.value(), StandardCharsets.UTF_8));
    }
}
