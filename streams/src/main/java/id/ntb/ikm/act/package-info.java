/**
 * What the control topic says, and the acts of operators that made it so. It is changed in one place,
 * {@link id.ntb.ikm.act.ControlWriter}, by compare-and-set.
 */
package id.ntb.ikm.act;
