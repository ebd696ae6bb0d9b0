/**
 * The pipeline's fold as a Flink job: its merge code, its stores and its rows, with Flink for all that Kafka Streams does otherwise.
 * {@link id.ntb.ikm.benchmark.flink.FlinkFold} is the way in.
 */
package id.ntb.ikm.benchmark.flink;
