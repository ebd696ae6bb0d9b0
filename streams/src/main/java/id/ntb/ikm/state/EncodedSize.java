package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import id.ntb.ikm.topic.Point;
import java.util.Optional;

/** Bytes that the codecs need at most, found without encoding. */
final class EncodedSize {

    /** Head of a part, and the progress in three topics of each of eleven offices, a hundred bytes each. */
    static final int PROGRESS = 8 * 1024;

    /** No char takes more in UTF-8. */
    private static final long BYTES_PER_CHAR = 3;

    private EncodedSize() {}

    /** A text, with its length before it. */
    static long of(String text) {
        return text == null ? 1 : 1 + Integer.BYTES + BYTES_PER_CHAR * text.length();
    }

    static long of(SumKey key) {
        long program = key instanceof SumKey.Program named
                ? of(named.program()) + of(named.edition()) + of(named.commodity())
                : Integer.BYTES + 1;
        return 1 + of(key.point()) + program;
    }

    private static long of(Point point) {
        return of(point.sector()) + of(point.regency());
    }

    static long of(Tally tally) {
        long bytes = Integer.BYTES;
        for (Measure measure : tally.measures()) {
            bytes += of(measure.name()) + of(measure.of()) + Long.BYTES;
        }
        return bytes;
    }

    static long of(Optional<Claim> claim) {
        return 1
                + claim.map(held -> of(held.cell()) + of(held.nib()) + of(held.ownerHash()))
                        .orElse(0L);
    }
}
