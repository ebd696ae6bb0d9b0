package id.ntb.ikm.generation;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads what the control topic says, and what a generation last published. */
public final class ControlLog {

    private final WholeTopic topics;
    private final Deserializer<Object> deserializer;

    public ControlLog(LogConsumers consumers, AvroSerdes avro) {
        this.topics = new WholeTopic(consumers);
        this.deserializer = avro.deserializer();
    }

    public Control read() {
        AtomicReference<Control> control = new AtomicReference<>(Control.NOTHING);
        topics.read(Topics.CONTROL, row -> {
            String key = new String(row.key(), StandardCharsets.UTF_8);
            Object value = deserializer.deserialize(row.topic(), row.value());
            control.updateAndGet(before -> before.with(key, value));
        });
        return control.get();
    }

    /** The latest version that a generation has published; empty where it has published none. */
    Optional<ViewVersion> latestVersion(String generation) {
        AtomicReference<ViewVersion> latest = new AtomicReference<>();
        String topic = Topics.view(generation, Topics.VIEW_VERSION);
        topics.read(topic, row -> latest.set((ViewVersion) deserializer.deserialize(row.topic(), row.value())));
        return Optional.ofNullable(latest.get());
    }
}
