/**
 * Generations of the views: which one is live, and how the next one is built from the whole of history (rule 13).
 *
 * <p>What the control topic says is changed in one place, {@link id.ntb.ikm.generation.ControlWriter}, by compare-and-set.
 */
package id.ntb.ikm.generation;
