package id.ntb.ikm.province;

import id.ntb.ikm.serde.AvroSerdes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes anything to any topic, also what no office's publisher would. */
record RawPublisher(String bootstrapServers, AvroSerdes avro) {

    void send(String topic, String key, SpecificRecord event) throws Exception {
        send(topic, key, avro.serializer().serialize(topic, event));
    }

    void send(String topic, String key, byte[] value) throws Exception {
        try (Producer<byte[], byte[]> producer = producer(Map.of())) {
            producer.send(record(topic, key, value)).get();
        }
    }

    /** Publishes in a transaction that comes to nothing. */
    void abort(String topic, String key, SpecificRecord event) throws Exception {
        try (Producer<byte[], byte[]> producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "aborts"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record(topic, key, avro.serializer().serialize(topic, event)))
                    .get();
            producer.abortTransaction();
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, String key, byte[] value) {
        return new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
    }

    private Producer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(more);
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
