package id.ntb.ikm.cube;

import id.ntb.ikm.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.avro.message.RawMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * A number for a row, so that the sum of the numbers of all rows is a digest of the views that costs only what changed
 * (AdHash of Bellare and Micciancio, 1997, with SHA-256 and sums modulo 2<sup>256</sup>). Guards against mistakes, not
 * against forgers.
 */
final class RowHash {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private RowHash() {}

    /** The number of a row that carries no version yet. */
    static BigInteger of(ViewRow row) {
        MessageDigest sha256 = Sha256.begin();
        sha256.update((row.id().topic() + '\n' + row.id().key() + '\n').getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes(row.value()));
        return new BigInteger(1, sha256.digest());
    }

    /** The digest with one row's number exchanged for another. */
    static BigInteger exchange(BigInteger digest, BigInteger before, BigInteger after) {
        return digest.subtract(before).add(after).mod(MODULUS);
    }

    private static byte[] bytes(SpecificRecordBase value) {
        try {
            return new RawMessageEncoder<SpecificRecordBase>(
                            SpecificData.getForClass(value.getClass()), value.getSchema())
                    .encode(value)
                    .array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
