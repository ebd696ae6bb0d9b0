/**
 * A province that does not exist: its firms and what ten offices record about them, as load for benchmarks and
 * demonstrations. A function of a seed, so that anybody can make the same again.
 *
 * <p>The way through: {@code SimulatedHistory} goes month by month through the firms of {@code SimulatedFirms};
 * {@code FirmMonth} decides what is recorded about one firm in one month, and {@code SimulatedEvents} fills it in.
 * {@code Mistakes} spoil lines of files that are made of them.
 */
package id.ntb.ikm.simulation;
