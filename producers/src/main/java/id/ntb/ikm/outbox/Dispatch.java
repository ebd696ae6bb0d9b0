package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.OffsetRanges;
import id.ntb.ikm.publish.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One pass over the queue. While the acknowledgements of one page are awaited the next is under way, so that the distance
 * to the broker does not decide the rate; more than two pages are never in memory.
 */
final class Dispatch {

    private record Sending(WaitingEvent event, CompletableFuture<Outcome> outcome) {}

    private final WaitingQueue queue;
    private final EventCodec codec;
    private final EventSender sender;
    private final DispatchListener listener;
    private final OffsetRanges ranges = new OffsetRanges();
    private Optional<Outcome.Failed> failure = Optional.empty();
    private long sent;
    private long rejected;

    Dispatch(WaitingQueue queue, EventCodec codec, EventSender sender, DispatchListener listener) {
        this.queue = queue;
        this.codec = codec;
        this.sender = sender;
        this.listener = listener;
    }

    Dispatched run() {
        List<Sending> earlier = List.of();
        List<WaitingEvent> page = queue.after(0);
        while (!page.isEmpty() && failure.isEmpty()) {
            List<Sending> underWay = send(page);
            settle(earlier);
            earlier = underWay;
            page = queue.after(page.get(page.size() - 1).seq());
        }
        sender.flush();
        settle(earlier);
        return new Dispatched(sent, rejected, queue.size(), ranges.toList(), failure);
    }

    /** Stops at the first event that shows that no other would get through. */
    private List<Sending> send(List<WaitingEvent> page) {
        List<Sending> underWay = new ArrayList<>();
        for (WaitingEvent event : page) {
            CompletableFuture<Outcome> outcome = sender.send(codec.decode(event.type(), event.body()));
            underWay.add(new Sending(event, outcome));
            if (outcome.isDone() && isOutage(outcome.join())) {
                break;
            }
        }
        return underWay;
    }

    private static boolean isOutage(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed && failed.reason().concernsEveryEvent();
    }

    private void settle(List<Sending> page) {
        Map<Long, Outcome.Delivered> delivered = new HashMap<>();
        List<Long> hopeless = new ArrayList<>();
        for (Sending sending : page) {
            Outcome outcome = sending.outcome().join();
            if (outcome instanceof Outcome.Delivered at) {
                delivered.put(sending.event().seq(), at);
                ranges.add(at);
            } else if (isOutage(outcome)) {
                failure = failure.or(() -> Optional.of((Outcome.Failed) outcome));
            } else {
                hopeless.add(sending.event().seq());
                listener.rejected(sending.event().file(), sending.event().line(), outcome);
            }
        }
        queue.settle(delivered, hopeless);
        sent += delivered.size();
        rejected += hopeless.size();
        listener.settled(sent + rejected);
    }
}
