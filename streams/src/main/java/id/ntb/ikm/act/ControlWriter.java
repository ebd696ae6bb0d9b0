package id.ntb.ikm.act;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes what the control topic says, one writer at a time.
 *
 * <p>All writers have one transactional id, so that whoever begins fences those who began before: what is read after that is
 * what will be written upon, and of two who decide on the same reading only one gets through and the other decides anew.
 */
public final class ControlWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ControlWriter.class);
    private static final String TRANSACTIONAL_ID = "ikm.control";
    private static final int TRIES = 5;

    private final Map<String, Object> connection;
    private final ControlLog log;
    private final AvroSerdes avro;

    /** @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names */
    public ControlWriter(Map<String, Object> connection, ControlLog log, AvroSerdes avro) {
        this.connection = Map.copyOf(connection);
        this.log = log;
        this.avro = avro;
    }

    /**
     * Decides on what the topic says now, and writes the records decided on, by key, or none of them. A null removes. Where
     * another writer came between, it is decided anew.
     *
     * @param decision may refuse by an exception, and then nothing is written
     * @throws KafkaException when other writers come between again and again, or the broker cannot be reached
     */
    public void change(Function<Control, Map<String, SpecificRecord>> decision) {
        changeWith(control -> new ControlChange(decision.apply(control), List.of()));
    }

    /** The same with records of other topics, which become readable together with those of the control topic. */
    public void changeWith(Function<Control, ControlChange> decision) {
        for (int left = TRIES; !changed(decision, left); left--) {
            LOG.info("another process has written {} meanwhile; deciding anew", Topics.CONTROL);
        }
    }

    private boolean changed(Function<Control, ControlChange> decision, int triesLeft) {
        try {
            changeOnce(decision);
            return true;
        } catch (KafkaException e) {
            if (triesLeft <= 1 || !isFenced(e)) {
                throw e;
            }
            return false;
        }
    }

    /** The producer says so itself, or wraps what it met in an earlier call. */
    private static boolean isFenced(KafkaException failure) {
        return Stream.iterate((Throwable) failure, thrown -> thrown != null, Throwable::getCause)
                .anyMatch(thrown ->
                        thrown instanceof ProducerFencedException || thrown instanceof InvalidProducerEpochException);
    }

    private void changeOnce(Function<Control, ControlChange> decision) {
        try (Producer<byte[], byte[]> producer = producer()) {
            producer.initTransactions();
            ControlChange change = decision.apply(log.read());
            if (!change.records().isEmpty()) {
                producer.beginTransaction();
                send(producer, change);
                producer.commitTransaction();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails where a send has failed
    private void send(Producer<byte[], byte[]> producer, ControlChange change) {
        Serializer<Object> serializer = avro.serializer();
        change.along().forEach(producer::send);
        change.records()
                .forEach((key, value) -> producer.send(new ProducerRecord<>(
                        Topics.CONTROL,
                        key.getBytes(StandardCharsets.UTF_8),
                        serializer.serialize(Topics.CONTROL, value))));
    }

    private Producer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONAL_ID);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
