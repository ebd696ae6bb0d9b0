package id.ntb.ikm.topology;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.view.IkmProfile;

/** What the fold sends on. */
sealed interface FoldOutput {

    /** A firm that looks different now. */
    record Profile(IkmProfile profile) implements FoldOutput {}

    /**
     * A record that cannot be merged; the reason is in the headers.
     *
     * @param received the record, whose origin tells one letter from another
     * @param value as it was received, or null where it does not fit
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record DeadLetter(ReceivedRecord received, byte[] value) implements FoldOutput {}

    /** A part of the task's sums of one moment. */
    record Moment(Partial partial) implements FoldOutput {}
}
