package id.ntb.ikm.province;

import id.ntb.ikm.layout.TopicSetup;
import id.ntb.ikm.model.Events;
import id.ntb.ikm.model.Histories;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A small history that a sandbox holds: a simulated province, with late reports, corrections and hand-overs, and events drawn at
 * random, with conflicts above all.
 */
record KnownHistory(List<SpecificRecordBase> events) {

    private static final int PARTITIONS = 4;
    private static final int FIRMS = 40;
    private static final int MONTHS = 15;

    static KnownHistory draw(ReferenceData reference) {
        List<SpecificRecordBase> events = new ArrayList<>(
                new Histories(reference).draw(new Random(39), 30, 400).events());
        new SimulatedHistory(reference, 39, FIRMS, MONTHS)
                .events()
                .forEach(event -> events.add((SpecificRecordBase) event));
        return new KnownHistory(List.copyOf(events));
    }

    /** Those that had been recorded by then. */
    List<SpecificRecordBase> knownAt(Optional<Instant> moment) {
        return events.stream()
                .filter(event ->
                        moment.map(at -> !Events.recordedAt(event).isAfter(at)).orElse(true))
                .toList();
    }

    /** Publishes it, some of it twice, and a record that nobody can read. */
    void publish(Sandbox sandbox, AvroSerdes avro) throws Exception {
        Map<String, Object> connection = Map.of("bootstrap.servers", sandbox.bootstrapServers());
        new SchemaSetup(avro.client()).apply();
        try (Admin admin = Admin.create(connection)) {
            new TopicSetup(admin, PARTITIONS).apply(ReferenceData.load().offices());
        }
        try (Producer<String, Object> producer =
                new KafkaProducer<>(connection, new StringSerializer(), avro.serializer())) {
            for (SpecificRecordBase event : events) {
                producer.send(record(event)).get();
            }
            producer.send(record(events.get(0))).get();
        }
        new RawPublisher(sandbox.bootstrapServers(), avro)
                .send("ikm.5202.registration", "5202-000001", new byte[] {1, 2, 3});
    }

    private static ProducerRecord<String, Object> record(SpecificRecordBase event) {
        EventType type = EventType.of(event).orElseThrow();
        return new ProducerRecord<>(new EventTopic(Events.office(event), type).topic(), Events.ikmId(event), event);
    }
}
