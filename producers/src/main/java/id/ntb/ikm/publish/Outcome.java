package id.ntb.ikm.publish;

import id.ntb.ikm.rule.Finding;
import java.util.List;

/** What became of one event that was to be sent; exactly one per event. */
public sealed interface Outcome {

    /** The broker keeps it: acknowledged by all in-sync replicas. */
    record Delivered(String topic, int partition, long offset) implements Outcome {}

    /** It is in this computer's outbox and will be sent later. */
    record Kept() implements Outcome {}

    /** The event itself is wrong and was not sent; sending it again changes nothing. */
    record Rejected(List<Finding> findings) implements Outcome {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing is known to be wrong with the event, but it was not acknowledged; it is safe to send it again, because the
     * same event twice counts once.
     *
     * @param detail what the client said, one line, for the expert; never a secret
     */
    record Failed(FailureReason reason, String detail) implements Outcome {}
}
