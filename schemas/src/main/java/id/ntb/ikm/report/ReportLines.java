package id.ntb.ikm.report;

import id.ntb.ikm.event.Production;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;

/**
 * The lines of a report, and whether it is taken back: the last two fields of the event, as Avro's own encoder writes them. Two
 * reports with one identity differ in nothing else, so these bytes decide between them (rule 1). Immutable.
 */
public final class ReportLines implements Comparable<ReportLines> {

    private static final SpecificData MODEL = SpecificData.getForClass(Production.class);

    private final byte[] bytes;

    private ReportLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Those of an event. */
    public static ReportLines of(Production event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
            new SpecificDatumWriter<>(
                            Production.getClassSchema().getField("lines").schema(), MODEL)
                    .write(event.getLines(), encoder);
            encoder.writeBoolean(event.getWithdrawn());
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportLines(out.toByteArray());
    }

    /** A part of some bytes, as {@link #toBytes} gave it or as it is in an event that Avro's own encoder wrote. */
    public static ReportLines of(byte[] bytes, int from, int to) {
        return new ReportLines(Arrays.copyOfRange(bytes, from, to));
    }

    public boolean withdrawn() {
        return bytes[bytes.length - 1] != 0;
    }

    /** All of it, for {@link #of(byte[], int, int)}; not to be changed, since it is no copy. */
    public byte[] toBytes() {
        return bytes;
    }

    /** By the bytes, without a sign. */
    @Override
    public int compareTo(ReportLines other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportLines lines && Arrays.equals(bytes, lines.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes of lines" + (withdrawn() ? ", withdrawn" : "");
    }
}
