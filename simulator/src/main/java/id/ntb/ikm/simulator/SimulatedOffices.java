package id.ntb.ikm.simulator;

import id.ntb.ikm.topic.Event;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/** Where the events of simulated offices go, each to its own office's place. */
abstract class SimulatedOffices implements AutoCloseable {

    private final SortedMap<String, Long> sent = new TreeMap<>();

    final void send(SpecificRecord event) throws IOException {
        String office = Event.of(event).office();
        send(office, event);
        sent.merge(office, 1L, Long::sum);
    }

    abstract void send(String office, SpecificRecord event) throws IOException;

    /**
     * Returns when everything is where it belongs.
     *
     * @throws IOException when it cannot be brought there
     */
    abstract void flush() throws IOException;

    /** Number of events by office. */
    final SortedMap<String, Long> sent() {
        return sent;
    }

    @Override
    public abstract void close() throws IOException;
}
