package id.ntb.ikm.benchmark;

/**
 * One figure of a line.
 *
 * @param name what it counts, the same wherever it is measured
 * @param unit e.g. {@code events/s}; empty where the name says it
 */
record MeasuredValue(String name, double amount, String unit) {}
