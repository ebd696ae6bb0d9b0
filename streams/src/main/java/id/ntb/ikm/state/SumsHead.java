package id.ntb.ikm.state;

import org.apache.kafka.common.utils.Bytes;

/** The row that stands before the sums: how far the task has come. It is written at each commit, so it must not grow. */
record SumsHead(TaskProgress progress) {

    /** Sorts before every other key of the store, whose first byte is greater. */
    static final Bytes KEY = Bytes.wrap(new byte[] {0});

    byte[] write() {
        return Binary.write(out -> PartialCodec.writeProgress(progress, out));
    }

    static SumsHead read(byte[] row) {
        return Binary.read(row, in -> new SumsHead(PartialCodec.readProgress(in)));
    }
}
