package id.ntb.ikm.cube;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** The digest of rows that were read back from where they were published; equal to the one that was published with them. */
public final class RowDigest {

    private static final String VERSION = "version";

    private RowDigest() {}

    /** Of all rows of the views. */
    public static String of(Collection<ViewRow> rows) {
        BigInteger digest = rows.stream()
                .map(row -> RowHash.of(new ViewRow(row.id(), asMade(row.value()))))
                .reduce(BigInteger.ZERO, (sum, hash) -> RowHash.exchange(sum, BigInteger.ZERO, hash));
        return String.format("%064x", digest);
    }

    /** As it was before it was published: without a version, and with maps in the order in which they are made. */
    public static SpecificRecordBase asMade(SpecificRecordBase row) {
        SpecificRecordBase copy = SpecificData.getForClass(row.getClass()).deepCopy(row.getSchema(), row);
        for (Schema.Field field : row.getSchema().getFields()) {
            if (field.name().equals(VERSION)) {
                copy.put(field.pos(), 0L);
            } else if (copy.get(field.pos()) instanceof Map<?, ?> map) {
                copy.put(field.pos(), new TreeMap<Object, Object>(map));
            }
        }
        return copy;
    }
}
