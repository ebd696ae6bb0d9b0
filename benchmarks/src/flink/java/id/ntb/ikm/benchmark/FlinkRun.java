package id.ntb.ikm.benchmark;

/**
 * One run of Flink.
 *
 * @param checkpoints that were confirmed meanwhile
 */
record FlinkRun(Rate rate, int checkpoints) {}
