package id.ntb.ikm.reader;

import com.google.common.util.concurrent.Futures;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmView;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes versions of the headline rows as the pipeline does, each in one transaction. */
final class ViewWriter implements AutoCloseable {

    private final KafkaProducer<String, Object> producer;

    ViewWriter(String bootstrapServers, String transactionalId, AvroSerdes serdes) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId);
        producer = new KafkaProducer<>(config, new StringSerializer(), serdes.serializer());
        producer.initTransactions();
    }

    void commit(long version, IkmView... rows) {
        begin(rows);
        send(version, rows);
        commit();
    }

    void abort(long version, IkmView... rows) {
        begin(rows);
        send(version, rows);
        producer.abortTransaction();
    }

    /** Writes rows and leaves them undecided. */
    void begin(IkmView... rows) {
        producer.beginTransaction();
        for (IkmView row : rows) {
            write(keyOf(row).topic(), keyOf(row).key(), row);
        }
    }

    void commit() {
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(long version, IkmView... rows) {
        Map<String, Integer> counts = Arrays.stream(rows)
                .map(row -> keyOf(row).topic())
                .collect(Collectors.toMap(topic -> topic, topic -> 1, Integer::sum));
        write(Topics.VIEW_VERSION, "ikm1", TestViews.version(version, counts));
    }

    private static RowKey keyOf(IkmView row) {
        return new RowKey.Headline(new Point(row.getSector(), row.getRegency()));
    }

    /** Makes the generation that is written the live one. */
    void live() {
        producer.beginTransaction();
        LiveGeneration live = new LiveGeneration("ikm1", null, Instant.EPOCH, "", Map.of());
        Futures.getUnchecked(producer.send(new ProducerRecord<>(Topics.CONTROL, ControlKey.LIVE, live)));
        producer.commitTransaction();
    }

    private void write(String topic, String key, Object value) {
        Futures.getUnchecked(producer.send(new ProducerRecord<>(Topics.view("ikm1", topic), key, value)));
    }
}
