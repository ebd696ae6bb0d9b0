package id.ntb.ikm.cube;

import java.util.Map;
import java.util.Optional;

/**
 * What one task has to say about one moment: its own sums, as far as they changed since it last spoke, and what they stand
 * on. Each sum is whole and replaces the one that the task sent before.
 *
 * @param task number of the task, which is that of its partitions
 * @param sums by name; an empty tally where nothing is left
 * @param claims by ikmId; empty where the firm is no unit any more
 */
public record Partial(int task, Progress progress, Map<SumKey, Tally> sums, Map<String, Optional<Claim>> claims) {}
