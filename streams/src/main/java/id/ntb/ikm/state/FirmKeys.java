package id.ntb.ikm.state;

import id.ntb.ikm.join.CertificateId;
import id.ntb.ikm.join.SlotKey;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keys of the rows that make up a firm: one for each slot, so that none grows with what is said. An ikmId has a fixed length
 * and begins each of them, so that the rows of one firm stand together.
 */
final class FirmKeys {

    /** Kinds of rows, in the order in which they stand. */
    static final int DOUBTS = 1;

    static final int REGISTRATION = 2;
    static final int CERTIFICATE = 3;
    private static final int AFTER_ALL = 4;

    private static final int ID_AT = 1;
    private static final int ID_LENGTH = "5202-000123".length();

    private FirmKeys() {}

    static Bytes doubts(String ikmId) {
        return key(ikmId, DOUBTS, out -> {});
    }

    static Bytes registration(String ikmId, SlotKey slot) {
        return key(ikmId, REGISTRATION, out -> write(slot, out));
    }

    static Bytes certificate(String ikmId, CertificateId certificate, SlotKey slot) {
        return key(ikmId, CERTIFICATE, out -> {
            Binary.writeText(certificate.scheme(), out);
            Binary.writeText(certificate.number(), out);
            write(slot, out);
        });
    }

    private static void write(SlotKey slot, DataOutput out) throws IOException {
        out.writeLong(slot.from().toEpochDay());
        Binary.writeText(slot.office(), out);
    }

    /** Greater than every key of a firm, and no key itself; the least one is {@link #doubts}. */
    static Bytes end(String ikmId) {
        return key(ikmId, AFTER_ALL, out -> {});
    }

    private static Bytes key(String ikmId, int kind, Binary.Body body) {
        return Bytes.wrap(Binary.write(out -> {
            out.write(ikmId.getBytes(StandardCharsets.UTF_8));
            out.writeByte(kind);
            body.write(out);
        }));
    }

    static String ikmId(Bytes key) {
        return new String(key.get(), ID_AT, ID_LENGTH, StandardCharsets.UTF_8);
    }

    static int kind(Bytes key) {
        return key.get()[ID_AT + ID_LENGTH];
    }
}
