package id.ntb.ikm.topology;

import id.ntb.ikm.cube.Partial;
import id.ntb.ikm.view.IkmProfile;

/** What the fold sends on. */
sealed interface FoldOutput {

    /** A firm that looks different now. */
    record Profile(IkmProfile profile) implements FoldOutput {}

    /** A record that cannot be merged, as it was received; the reason is in the headers. */
    record DeadLetter(Received received) implements FoldOutput {}

    /** A part of the task's sums of one moment. */
    record Moment(Partial partial) implements FoldOutput {}
}
