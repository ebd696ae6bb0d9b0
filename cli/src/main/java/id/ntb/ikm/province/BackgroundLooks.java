package id.ntb.ikm.province;

import id.ntb.ikm.generation.GenerationStates;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.PipelineConfig;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** All that is looked at from time to time, so that whoever asks for health or metrics makes no request to anybody else. */
record BackgroundLooks(RegistryCheck registry, ForeignTopics foreign, GenerationMetrics generations)
        implements AutoCloseable {

    /** @param connection to Kafka, with what the clients need to log in */
    static BackgroundLooks on(
            PipelineConfig at, Map<String, Object> connection, AvroSerdes avro, Collection<String> offices) {
        Clock clock = Clock.systemUTC();
        Admin admin = Admin.create(connection);
        GenerationStates states =
                new GenerationStates(admin, LogConsumers.of(connection), avro, EventTopic.namesOf(offices), clock);
        return new BackgroundLooks(
                new RegistryCheck(avro.client(), at.registryUrl(), clock),
                new ForeignTopics(Admin.create(connection), at.topology().partitions(), offices),
                new GenerationMetrics(admin, states, clock));
    }

    List<MeterBinder> metrics() {
        return List.of(foreign.metrics(), generations);
    }

    void start() {
        registry.start();
        foreign.start();
        generations.start();
    }

    @Override
    public void close() {
        registry.close();
        foreign.close();
        generations.close();
    }
}
