package id.ntb.ikm.hostile;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;

/** How much of a topic's limit a dead letter takes. */
final class LetterSize {

    /** A mebibyte, less what a batch and the record itself add. */
    static final long MOST = 1024 * 1024 - 1024;

    private LetterSize() {}

    static long of(TestRecord<byte[], byte[]> letter) {
        long size = length(letter.key()) + length(letter.value());
        for (Header header : letter.headers()) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static long length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
