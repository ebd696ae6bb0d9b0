package id.ntb.ikm.publish;

import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/** Takes events one by one on their way to Kafka. */
public interface EventSender {

    /**
     * Judges one event and hands it over; does not wait for it, except while buffers are full.
     *
     * @return completes once with what became of the event; never exceptionally
     */
    CompletableFuture<Outcome> send(SpecificRecord event);

    /**
     * As {@link #send(SpecificRecord)}, for a sender that remembers where events come from.
     *
     * @param line of the file that the event stands on; the first is 1
     */
    default CompletableFuture<Outcome> send(SpecificRecord event, long line) {
        return send(event);
    }

    /**
     * As {@link #send(SpecificRecord, long)}, for an event that was judged when it was read: a sender of the same office takes
     * that verdict and judges no second time.
     */
    default CompletableFuture<Outcome> send(JudgedEvent event, long line) {
        return send(event.event(), line);
    }

    /** Returns when the outcome of every event handed over so far is known. */
    void flush();
}
