package id.ntb.ikm.benchmark;

/**
 * What was measured on.
 *
 * @param months that the simulation goes on for; the history is its first events
 * @param partitions of every event topic
 * @param threads that each contestant works with
 */
record MeasuredHistory(int firms, int months, long events, long seed, int partitions, int threads) {}
