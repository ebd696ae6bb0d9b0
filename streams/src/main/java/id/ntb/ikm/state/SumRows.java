package id.ntb.ikm.state;

import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import org.apache.kafka.common.utils.Bytes;

/** One sum as a row of a store. */
final class SumRows {

    private SumRows() {}

    static Bytes key(SumKey key) {
        return Bytes.wrap(Binary.write(out -> SumCodec.writeKey(key, out)));
    }

    static SumKey readKey(Bytes key) {
        return Binary.read(key.get(), SumCodec::readKey);
    }

    static byte[] value(Tally tally) {
        return Binary.write(out -> SumCodec.writeTally(tally, out));
    }

    static Tally readTally(byte[] row) {
        return Binary.read(row, SumCodec::readTally);
    }
}
