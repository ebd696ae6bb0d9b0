package id.ntb.ikm.simulator;

import id.ntb.ikm.publish.EventPublisher;
import id.ntb.ikm.publish.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;

/** Publishes to the offices' topics, each with a publisher of its own. */
final class PublishedOffices extends SimulatedOffices {

    private final String clusterId;
    private final Properties servers;
    private final Map<String, EventPublisher> publishers = new TreeMap<>();
    private final AtomicReference<Outcome> failure = new AtomicReference<>();

    /** @param clusterId the only cluster that anything is sent to, whatever the addresses lead to by now */
    PublishedOffices(String clusterId, Properties servers) {
        this.clusterId = clusterId;
        this.servers = servers;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what fails is kept for flush
    void send(String office, SpecificRecord event) throws PublicationException {
        publisher(office).send(event).thenAccept(this::settle);
        throwFailure();
    }

    private EventPublisher publisher(String office) throws PublicationException {
        EventPublisher publisher = publishers.get(office);
        if (publisher == null) {
            publisher = EventPublisher.connect(office, servers);
            publishers.put(office, publisher); // which closes it also where it is not used
            requireAgreedCluster(publisher);
        }
        return publisher;
    }

    private void requireAgreedCluster(EventPublisher publisher) throws PublicationException {
        if (!publisher.clusterId().equals(Optional.of(clusterId))) {
            throw new PublicationException("alamat itu kini klaster lain / the address is another cluster by now: "
                    + publisher.clusterId().orElse("?"));
        }
    }

    private void settle(Outcome outcome) {
        if (!(outcome instanceof Outcome.Delivered)) {
            failure.compareAndSet(null, outcome);
        }
    }

    private void throwFailure() throws PublicationException {
        if (failure.get() != null) {
            throw new PublicationException("tidak terkirim / not sent: " + failure.get());
        }
    }

    @Override
    void flush() throws PublicationException {
        publishers.values().forEach(EventPublisher::flush);
        throwFailure();
    }

    @Override
    public void close() {
        publishers.values().forEach(EventPublisher::close);
    }
}
