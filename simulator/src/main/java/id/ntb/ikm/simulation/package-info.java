/**
 * A province that does not exist: its firms and what ten offices record about them, as load for benchmarks and
 * demonstrations. A function of a seed, so that anybody can make the same again.
 */
package id.ntb.ikm.simulate;
