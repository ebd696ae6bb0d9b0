package id.ntb.ikm.topology;

import id.ntb.ikm.hostile.ByteMutator;
import id.ntb.ikm.model.Events;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Publishes to one office's topics whatever that office wants. */
final class HostilePublisher {

    private final TopologyFixture pipeline;
    private final String office;

    HostilePublisher(TopologyFixture pipeline, String office) {
        this.pipeline = pipeline;
        this.office = office;
    }

    /** Publishes the event, and more that is always the same: the event under another's name, and spoilt bytes of it. */
    void publish(SpecificRecordBase event) {
        byte[] bytes = bytes(event);
        publish(event, bytes);
        publish(event, bytes(underTheNameOf(Events.ikmId(event).substring(0, office.length()), event)));
        publish(event, new ByteMutator(new Random(Arrays.hashCode(bytes))).mutate(bytes));
    }

    private static SpecificRecordBase underTheNameOf(String other, SpecificRecordBase event) {
        SpecificRecordBase copy = SpecificData.getForClass(event.getClass()).deepCopy(event.getSchema(), event);
        copy.put("office", other);
        return copy;
    }

    private byte[] bytes(SpecificRecordBase event) {
        return pipeline.avro().serializer().serialize("", event);
    }

    /** At the time that the event states, so that no clock saves anybody from it. */
    private void publish(SpecificRecordBase event, byte[] value) {
        String topic = new EventTopic(office, EventType.of(event).orElseThrow()).topic();
        byte[] key = Events.ikmId(event).getBytes(StandardCharsets.UTF_8);
        Instant time = Events.recordedAt(event);
        pipeline.publishRaw(topic, key, value, new RecordHeaders(), time);
    }
}
