package id.ntb.ikm.publish;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends one office's events to that office's topics, after the same checks that the province makes. Thread-safe, like
 * the producer beneath.
 */
public final class EventPublisher implements ClusterSender, AutoCloseable {

    private final Producer<String, Object> producer;
    private final Supplier<Optional<String>> clusterId;
    private final String office;
    private final OfficeRules rules;

    /**
     * @param producer with a string serializer for keys and {@code AvroSerdes} for values; closed with the publisher
     * @param clusterId what the producer has heard of its cluster so far
     * @param office regency code of the office, four digits
     */
    public EventPublisher(
            Producer<String, Object> producer, Supplier<Optional<String>> clusterId, String office, EventRules rules) {
        this.producer = producer;
        this.clusterId = clusterId;
        this.office = office;
        this.rules = new OfficeRules(office, rules);
    }

    /**
     * A publisher with a producer of its own. It reaches nobody yet: an outage shows in the outcome of each event.
     *
     * @param properties {@code bootstrap.servers} and {@code schema.registry.url}, and what else the Kafka producer and
     *     the registry's client know, by their names
     * @throws PublisherConfigException when a name is unknown, a value is impossible, or one of the two is missing
     * @throws NotConnectedException when no name in {@code bootstrap.servers} can be looked up
     */
    public static EventPublisher connect(String office, Properties properties) {
        ClusterIdListener listener = new ClusterIdListener();
        Producer<String, Object> producer = new PublisherConfig(properties).producer(office, listener);
        return new EventPublisher(producer, listener::clusterId, office, new EventRules(ReferenceData.load()));
    }

    /**
     * Finds out whether {@link #connect} takes the settings, and connects to nobody.
     *
     * @throws PublisherConfigException as {@link #connect}
     */
    public static void tryOut(String office, Properties properties) {
        new PublisherConfig(properties).tryOut(office);
    }

    /**
     * What is wrong or doubtful with the event, without sending it.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public List<Finding> check(SpecificRecord event) {
        return rules.judge(event).findings();
    }

    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event) {
        return send(rules.judge(event), 0);
    }

    @Override
    public CompletableFuture<Outcome> send(JudgedEvent judged, long line) {
        JudgedEvent event = rules.confirm(judged);
        if (!event.isAccepted()) {
            return CompletableFuture.completedFuture(new Outcome.Rejected(event.rejections()));
        }
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        try {
            deliver(record(event), outcome);
        } catch (RuntimeException e) {
            // Kafka throws some failures (encoding, closed producer) and calls back with the others.
            outcome.complete(ClientFailures.of(e));
        }
        return outcome;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback says all that the future would
    private void deliver(ProducerRecord<String, Object> record, CompletableFuture<Outcome> outcome) {
        producer.send(
                record,
                (metadata, error) -> outcome.complete(
                        error == null
                                ? new Outcome.Delivered(metadata.topic(), metadata.partition(), metadata.offset())
                                : failed(record.topic(), error)));
    }

    /** Of a missing right the broker does not always say to which topic. */
    private static Outcome.Failed failed(String topic, Throwable error) {
        Outcome.Failed failed = ClientFailures.of(error);
        boolean silent =
                failed.reason() == FailureReason.NOT_ALLOWED && !failed.detail().contains(topic);
        return silent ? new Outcome.Failed(failed.reason(), topic + ": " + failed.detail()) : failed;
    }

    private ProducerRecord<String, Object> record(JudgedEvent event) {
        String topic = new EventTopic(office, event.type()).topic();
        return new ProducerRecord<>(topic, EventKey.of(event.event()).ikmId(), event.event());
    }

    @Override
    public Optional<String> clusterId() {
        try {
            producer.partitionsFor(new EventTopic(office, EventType.REGISTRATION).topic());
        } catch (RuntimeException e) {
            // What is wrong with the topic concerns its events; that the cluster answered is all that counts here.
            if (clusterId.get().isEmpty()) {
                throw new NotConnectedException(ClientFailures.of(e), e);
            }
        }
        return clusterId.get();
    }

    @Override
    public void flush() {
        producer.flush();
    }

    /** Waits for what is under way, then lets go of the connections. */
    @Override
    public void close() {
        producer.close();
    }
}
