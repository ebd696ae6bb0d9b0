package id.ntb.ikm.generation;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Changes what the control topic says, one writer at a time.
 *
 * <p>All writers have one transactional id, so that whoever begins fences those who began before: what is read after that is
 * what will be written upon, and of two who decide on the same reading only the later one gets through.
 */
final class ControlWriter {

    private static final String TRANSACTIONAL_ID = "ikm.control";

    private final Map<String, Object> connection;
    private final ControlLog log;
    private final AvroSerdes avro;

    /** @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names */
    ControlWriter(Map<String, Object> connection, ControlLog log, AvroSerdes avro) {
        this.connection = Map.copyOf(connection);
        this.log = log;
        this.avro = avro;
    }

    /**
     * Decides on what the topic says now, and writes the records decided on, by key, or none of them. A null removes.
     *
     * @param decision may refuse by an exception, and then nothing is written
     * @return what was written
     * @throws org.apache.kafka.common.KafkaException when another writer came between, or the broker cannot be reached
     */
    Map<String, SpecificRecord> change(Function<Control, Map<String, SpecificRecord>> decision) {
        try (Producer<String, Object> producer = producer()) {
            producer.initTransactions();
            Map<String, SpecificRecord> records = new LinkedHashMap<>(decision.apply(log.read()));
            if (!records.isEmpty()) {
                producer.beginTransaction();
                records.forEach((key, value) -> producer.send(new ProducerRecord<>(Topics.CONTROL, key, value)));
                producer.commitTransaction();
            }
            return records;
        }
    }

    private Producer<String, Object> producer() {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONAL_ID);
        return new KafkaProducer<>(config, new StringSerializer(), avro.serializer());
    }
}
