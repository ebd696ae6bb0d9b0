package id.ntb.ikm.act;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the control topic by a thread of its own, for whoever has to do what it says. */
public final class ControlWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlWatch.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final Set<TopicPartition> CONTROL = Set.of(new TopicPartition(Topics.CONTROL, 0));

    private final LogConsumers consumers;
    private final Deserializer<Object> deserializer;
    private final Consumer<Control> told;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "control-watch");

    /** @param told what the topic says, each time that it says something new; by the thread of the watch */
    public ControlWatch(LogConsumers consumers, AvroSerdes avro, Consumer<Control> told) {
        this.consumers = consumers;
        this.deserializer = avro.deserializer();
        this.told = told;
        thread.setDaemon(true);
    }

    /** Begins to follow. */
    public void start() {
        thread.start();
    }

    private void run() {
        Duration wait = Duration.ZERO;
        while (!closedWithin(wait)) {
            try (var consumer = consumers.open(IsolationLevel.READ_COMMITTED)) {
                follow(consumer);
            } catch (RuntimeException e) {
                LOG.warn("{} is read anew, after: {}", Topics.CONTROL, e.getMessage());
            }
            wait = RETRY;
        }
    }

    private void follow(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer) {
        consumer.assign(CONTROL);
        consumer.seekToBeginning(CONTROL);
        Control control = Control.NOTHING;
        while (!closedWithin(Duration.ZERO)) {
            Control now = control;
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                now = with(now, record);
            }
            if (!now.equals(control)) {
                control = now;
                told.accept(now);
            }
        }
    }

    private Control with(Control control, ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        Object value = Control.reads(key) ? deserializer.deserialize(record.topic(), record.value()) : null;
        return control.with(key, value);
    }

    private boolean closedWithin(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
