/** Generations of the views: which one is live, and how the next one is built from the whole of history (rule 13). */
package id.ntb.ikm.generation;
