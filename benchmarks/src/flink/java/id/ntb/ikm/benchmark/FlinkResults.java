package id.ntb.ikm.benchmark;

/**
 * What was measured, all of it warm.
 *
 * @param heap Flink with its state on the heap
 * @param rocksDb Flink with its state in RocksDB
 */
record FlinkResults(Rate ceiling, Rate pipeline, FlinkRun heap, FlinkRun rocksDb) {}
