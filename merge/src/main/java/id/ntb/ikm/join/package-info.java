/**
 * Joining: what offices have said of one IKM, as a join of last-writer-wins registers, so that any order and any duplication
 * gives the same (rules 1 to 4), and what of it counts (rule 12).
 *
 * <p>From small to large: a {@link id.ntb.ikm.join.Statement} takes a {@link id.ntb.ikm.join.Slot}; {@code OfficeSlots} keep
 * one slot per office and date; {@link id.ntb.ikm.join.Statements} are all of them, {@link id.ntb.ikm.join.Slots} those that
 * count; a {@link id.ntb.ikm.join.Firm} is both. Reports are kept one by one, as {@link id.ntb.ikm.join.OfficeReports}.
 */
package id.ntb.ikm.join;
