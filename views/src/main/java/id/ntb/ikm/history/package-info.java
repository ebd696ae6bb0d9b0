/**
 * Every event that there ever was about one firm, and what became of it. {@link id.ntb.ikm.history.HistoryReader} reads,
 * {@link id.ntb.ikm.history.Fates} judges the set.
 */
package id.ntb.ikm.history;
