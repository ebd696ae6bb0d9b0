package id.ntb.ikm.benchmark;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/** Makes events the records that they are in their offices' topics. For one thread. */
final class EncodedEvents {

    private final Serializer<Object> serializer;
    private final long now = Clock.systemUTC().millis();
    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    EncodedEvents(AvroSerdes avro) {
        this.serializer = avro.serializer();
    }

    /** As it is sent. */
    ProducerRecord<byte[], byte[]> record(SpecificRecord record) {
        Event event = Event.of(record);
        String topic = new EventTopic(event.office(), event.type()).topic();
        return new ProducerRecord<>(topic, key(event), serializer.serialize(topic, record));
    }

    /** As it would be received, at the place that it would have. */
    ReceivedRecord received(SpecificRecord record) {
        Event event = Event.of(record);
        EventTopic topic = new EventTopic(event.office(), event.type());
        byte[] key = key(event);
        int partition = Utils.toPositive(Utils.murmur2(key)) % Site.PARTITIONS;
        long offset = offsets.merge(new TopicPartition(topic.topic(), partition), 1L, Long::sum) - 1;
        byte[] value = serializer.serialize(topic.topic(), record);
        return new ReceivedRecord(topic, new Source(partition, offset), key, value, now, new RecordHeaders());
    }

    private static byte[] key(Event event) {
        return event.ikmId().getBytes(StandardCharsets.UTF_8);
    }
}
