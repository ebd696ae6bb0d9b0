package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.Progress;
import id.ntb.ikm.cube.SumKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;

/** The row that stands before the sums: how far the task has come and what it has not sent on yet. */
record SumsHead(
        Progress progress,
        Collection<SumKey> unsentSums,
        Map<String, Optional<Claim>> unsentClaims,
        Collection<String> unsentFirms) {

    /** Sorts before the key of every sum, whose first byte is greater. */
    static final Bytes KEY = Bytes.wrap(new byte[] {0});

    byte[] write() {
        return Binary.write(out -> {
            PartialCodec.writeProgress(progress, out);
            out.writeInt(unsentSums.size());
            for (SumKey key : unsentSums) {
                SumCodec.writeKey(key, out);
            }
            ClaimCodec.writeAll(unsentClaims, out);
            out.writeInt(unsentFirms.size());
            for (String ikmId : unsentFirms) {
                Binary.writeText(ikmId, out);
            }
        });
    }

    static SumsHead read(byte[] row) {
        return Binary.read(row, in -> {
            Progress progress = PartialCodec.readProgress(in);
            Set<SumKey> sums = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                sums.add(SumCodec.readKey(in));
            }
            Map<String, Optional<Claim>> claims = ClaimCodec.readAll(in);
            Set<String> firms = new LinkedHashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                firms.add(Binary.readText(in));
            }
            return new SumsHead(progress, sums, claims, firms);
        });
    }
}
