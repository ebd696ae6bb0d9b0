package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.Outcome;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;

/** Publishes to the offices' topics, each with a publisher of its own. */
final class PublishedOffices extends SimulatedOffices {

    private final Properties servers;
    private final Map<String, EventPublisher> publishers = new TreeMap<>();
    private final AtomicReference<Outcome> failure = new AtomicReference<>();

    PublishedOffices(Properties servers) {
        this.servers = servers;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what fails is kept for flush
    void send(String office, SpecificRecord event) throws IOException {
        publishers
                .computeIfAbsent(office, code -> EventPublisher.connect(code, servers))
                .send(event)
                .thenAccept(this::settle);
        throwFailure();
    }

    private void settle(Outcome outcome) {
        if (!(outcome instanceof Outcome.Delivered)) {
            failure.compareAndSet(null, outcome);
        }
    }

    private void throwFailure() throws IOException {
        if (failure.get() != null) {
            throw new IOException("tidak terkirim / not sent: " + failure.get());
        }
    }

    @Override
    void flush() throws IOException {
        publishers.values().forEach(EventPublisher::flush);
        throwFailure();
    }

    @Override
    public void close() {
        publishers.values().forEach(EventPublisher::close);
    }
}
