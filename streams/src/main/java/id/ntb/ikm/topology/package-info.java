/**
 * The topology: events in, views out, in two phases. {@link id.ntb.ikm.topology.Pipeline} runs it; {@code IkmTopology} says
 * what is connected with what; {@code FoldProcessor} is the first phase, {@code RollupProcessor} the second.
 */
package id.ntb.ikm.topology;
