package id.ntb.ikm.office;

import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.topic.EventType;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param rows read, good or bad; {@code rows = bad + good}
 * @param good rows that are events, by type
 * @param unchanged events among the good that were accepted before, with an earlier file or an earlier run
 * @param bad rows that are none
 * @param flags how often each doubt was found in good rows
 * @param flagged good rows with at least one doubt
 * @param notSent events that wait to be sent, in the outbox those of earlier files, too; 0 in a dry run
 * @param failure the first reason why some were not sent
 * @param receipt what the broker has acknowledged
 */
public record Summary(
        long rows,
        Map<EventType, Long> good,
        long unchanged,
        long bad,
        Map<Rule, Long> flags,
        long flagged,
        long notSent,
        Optional<Outcome.Failed> failure,
        Receipt receipt) {

    public Summary {
        good = Map.copyOf(good);
        flags = Map.copyOf(flags);
    }

    /** The same rows, with what became of them after they were read. */
    Summary with(long known, long rejectedLate, long waiting, Optional<Outcome.Failed> reason, Receipt sent) {
        return new Summary(rows, good, known, bad + rejectedLate, flags, flagged, waiting, reason, sent);
    }
}
