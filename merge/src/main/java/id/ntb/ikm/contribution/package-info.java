/**
 * What a firm adds to the sums: stocks in the cell where it is registered today, flows in the one where it was, flags, and
 * where that is (rules 3 and 5 to 9). {@link id.ntb.ikm.contribution.Contributions} is the way in.
 */
package id.ntb.ikm.contribution;
