package id.ntb.ikm.outbox;

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
}
