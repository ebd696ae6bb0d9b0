/**
 * Whether two generations say the same, and if not, what differs and why. {@link id.ntb.ikm.compare.Comparison} is the way in; RATIONALE.md
 * says how two builds that never stand still are brought to equal positions without readers noticing.
 */
package id.ntb.ikm.compare;
