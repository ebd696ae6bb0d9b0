package id.ntb.ikm.command;

import id.ntb.ikm.outbox.NotedRows;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.topic.EventType;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param rows read, good or bad
 * @param good events of the good rows, by type: one per row of a file of events, one or more per row of an office's sheet.
 *     Each is published or not sent, or, in a check, neither
 * @param unchanged of these, accepted before
 * @param reused of these, whose id was accepted before with another content
 * @param held of these, that will not count as long as another office is in charge of the firm, as far as is known
 * @param bad rows that give no event because something is wrong with them
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
        NotedRows reused,
        NotedRows held,
        long bad,
        Map<Problem, Long> flags,
        long flagged,
        long notSent,
        Optional<Outcome.Failed> failure,
        Receipt receipt) {

    public Summary {
        good = Map.copyOf(good);
        flags = Map.copyOf(flags);
    }

    /** The same rows, with what became of them after they were read. */
    Summary with(
            long known,
            NotedRows again,
            long rejectedLate,
            long waiting,
            Optional<Outcome.Failed> reason,
            Receipt sent) {
        return new Summary(rows, good, known, again, held, bad + rejectedLate, flags, flagged, waiting, reason, sent);
    }
}
