package id.ntb.ikm.state;

import id.ntb.ikm.cube.Claim;
import id.ntb.ikm.cube.SumKey;
import id.ntb.ikm.cube.Tally;
import java.util.Map;
import java.util.Optional;

/**
 * A part of what one task has to say about one moment: its own sums, as far as they changed since it last spoke, and what
 * they stand on. Each sum is whole and replaces the one that the task sent before. The parts of a moment mean something only
 * together: sums of one event may stand in different ones.
 *
 * @param task number of the task, which is that of its partitions
 * @param progress how far the task had come at that moment; only in the last part
 * @param sums by name; an empty tally where nothing is left
 * @param claims by ikmId; empty where the firm is no unit any more
 */
public record Partial(
        int task, Optional<TaskProgress> progress, Map<SumKey, Tally> sums, Map<String, Optional<Claim>> claims) {}
