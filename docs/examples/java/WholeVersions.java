import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Prints the units of every regency, version by version, each whole: java -cp … WholeVersions.java BROKER REGISTRY. */
class WholeVersions {

    private static final TopicPartition CONTROL = new TopicPartition("ikm.control", 0);

    private final KafkaConsumer<Object, Object> consumer;
    private final KafkaConsumer<Object, Object> ends;
    private final Map<Object, GenericRecord> newest = new HashMap<>();
    private final List<GenericRecord> waiting = new ArrayList<>();
    private final TreeMap<String, Object> units = new TreeMap<>();

    WholeVersions(String broker, String registry) {
        Map<String, Object> config = new HashMap<>(Map.of("bootstrap.servers", broker, "schema.registry.url", registry));
        config.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        config.put("value.deserializer", KafkaAvroDeserializer.class);
        ends = new KafkaConsumer<>(config); // sees also where what is not committed yet ends
        config.put("isolation.level", "read_committed");
        config.put("auto.offset.reset", "earliest"); // also where compaction has taken the place that was read last
        consumer = new KafkaConsumer<>(config);
        start(CONTROL);
    }

    public static void main(String[] servers) throws InterruptedException {
        WholeVersions versions = new WholeVersions(servers[0], servers[1]);
        for (String shown = ""; ; Thread.sleep(200)) {
            String whole = versions.next();
            if (!whole.equals(shown)) {
                System.out.println(whole);
            }
            shown = whole;
        }
    }

    /** Pointer, version, rows, in this order: whatever belongs to a version was written before its record could be read. */
    private String next() {
        String before = String.valueOf(newest.get("live"));
        readToTheEndOf(CONTROL);
        if (!newest.containsKey("live")) {
            return "no generation is live yet";
        }
        String generation = String.valueOf(newest.get("live").get("generation"));
        TopicPartition version = new TopicPartition("ikm.view." + generation + ".version", 0);
        TopicPartition rows = new TopicPartition("ikm.view." + generation + ".regency", 0);
        if (!before.equals(String.valueOf(newest.get("live")))) {
            waiting.clear();
            units.clear();
            start(CONTROL, version, rows);
        }
        readToTheEndOf(version);
        GenericRecord whole = newest.get(generation);
        if (whole == null) {
            return "no version has been published yet";
        }
        readToTheEndOf(rows);
        waiting.stream().filter(row -> number(row) <= number(whole)).forEach(this::show);
        waiting.removeIf(row -> number(row) <= number(whole)); // what is left is of versions to come
        return generation + "." + number(whole) + " " + units;
    }

    private void start(TopicPartition... partitions) {
        consumer.assign(List.of(partitions));
        consumer.seekToBeginning(consumer.assignment());
    }

    private void readToTheEndOf(TopicPartition partition) {
        long end = ends.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
            consumer.poll(Duration.ofMillis(100)).forEach(this::take);
        }
    }

    private void take(ConsumerRecord<Object, Object> read) {
        GenericRecord value = (GenericRecord) read.value();
        if (read.topic().endsWith(".regency")) {
            waiting.add(value);
        } else {
            newest.put(read.key(), value); // key "live", or the generation
        }
    }

    private void show(GenericRecord row) {
        units.put(String.valueOf(row.get("regency")), row.get("units"));
    }

    private static long number(GenericRecord record) {
        return (long) record.get("version");
    }
}
