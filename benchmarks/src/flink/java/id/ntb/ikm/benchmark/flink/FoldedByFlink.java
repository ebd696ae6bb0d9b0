package id.ntb.ikm.benchmark.flink;

/**
 * What came of a run.
 *
 * @param digest of all rows of the views
 * @param records that were counted
 * @param checkpoints that were confirmed
 */
public record FoldedByFlink(String digest, long records, int checkpoints) {}
