package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts what a task says about one moment into parts that fit into records, since there is no limit to how much it is. */
final class MomentParts {

    /** Far below the megabyte that brokers take, and large enough that a usual moment is one part. */
    static final int MAX_BYTES = 256 * 1024;

    private final int task;
    private final List<Partial> parts = new ArrayList<>();
    private Map<SumKey, Tally> sums = new HashMap<>();
    private Map<String, Optional<Claim>> claims = new HashMap<>();
    private long bytes;

    MomentParts(int task) {
        this.task = task;
    }

    void add(SumKey key, Tally tally) {
        makeRoom(EncodedSize.of(key) + EncodedSize.of(tally));
        sums.put(key, tally);
    }

    void add(String ikmId, Optional<Claim> claim) {
        makeRoom(EncodedSize.of(ikmId) + EncodedSize.of(claim));
        claims.put(ikmId, claim);
    }

    private void makeRoom(long more) {
        if (bytes > 0 && bytes + more > MAX_BYTES - EncodedSize.PROGRESS) {
            end(Optional.empty());
        }
        bytes += more;
    }

    private void end(Optional<TaskProgress> progress) {
        parts.add(new Partial(task, progress, sums, claims));
        sums = new HashMap<>();
        claims = new HashMap<>();
        bytes = 0;
    }

    /** All parts; the last one has the progress. */
    List<Partial> end(TaskProgress progress) {
        end(Optional.of(progress));
        return parts;
    }
}
