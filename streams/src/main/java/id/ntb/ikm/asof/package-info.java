/**
 * The views of a date, made from history once more by the very merge code of the topology, on all cores, in memory, and without writing
 * anything to Kafka. {@link id.ntb.ikm.asof.AsOfRun} is the way in.
 */
package id.ntb.ikm.asof;
