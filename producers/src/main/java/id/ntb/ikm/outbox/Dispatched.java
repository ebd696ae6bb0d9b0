package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.OffsetRanges;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import java.util.List;
import java.util.Optional;

/**
 * What became of the events that waited.
 *
 * @param sent acknowledged by the broker
 * @param rejected that no broker will take
 * @param waiting that still wait
 * @param ranges where the sent ones are
 * @param failure why some still wait
 */
public record Dispatched(
        long sent, long rejected, long waiting, List<OffsetRange> ranges, Optional<Outcome.Failed> failure) {

    public Dispatched {
        ranges = List.copyOf(ranges);
    }

    /** Whether part of it got through, or would have but for the order, so that another connection is worth a try. */
    public boolean callsForAnotherConnection() {
        return failure.map(Outcome.Failed::reason)
                .filter(FailureReason::mayPassWithAnotherConnection)
                .filter(reason -> reason == FailureReason.ORDER_REFUSED || sent > 0)
                .isPresent();
    }

    /** This and what a later try came to. */
    public Dispatched then(Dispatched later) {
        OffsetRanges all = new OffsetRanges();
        ranges.forEach(all::add);
        later.ranges.forEach(all::add);
        return new Dispatched(sent + later.sent, rejected + later.rejected, later.waiting, all.toList(), later.failure);
    }
}
