/**
 * The fold: one event after the other into the state of its firm, the sums kept in step. What keeps that state is told by
 * three interfaces; {@link id.ntb.ikm.fold.Fold} is all there is to call.
 */
package id.ntb.ikm.fold;
