package id.ntb.ikm.topology;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.state.OtherRulesException;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running topology. */
public final class Pipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    private final Outage outage = new Outage();
    private final AtomicReference<String> failure = new AtomicReference<>();
    private final KafkaStreams streams;

    /**
     * Prepares the topology without starting it, for a generation that goes on where it stopped.
     *
     * @param schemaIds registry id by subject, for the record of each version
     */
    public Pipeline(PipelineConfig config, AvroSerdes avro, Map<String, Integer> schemaIds) {
        this(config, avro, schemaIds, Buried.none());
    }

    /**
     * Prepares the topology without starting it.
     *
     * @param schemaIds registry id by subject, for the record of each version
     * @param buried dead letters that there are already, which are not buried again
     */
    public Pipeline(PipelineConfig config, AvroSerdes avro, Map<String, Integer> schemaIds, Buried buried) {
        Topology topology = new IkmTopology(config.topology(), avro, schemaIds, outage, buried).build();
        this.streams = new KafkaStreams(topology, StreamsSettings.of(config));
        streams.setUncaughtExceptionHandler(this::onFailure);
    }

    public void start() {
        streams.start();
    }

    /**
     * A thread that waited for the registry or the broker for too long gives its tasks back and starts again. Anything else
     * nobody foresaw: going on could make it worse, so the processing stops and says so, while readers keep the last version.
     */
    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        if (Outage.isBehind(thrown)) {
            LOG.warn("processing starts again: {}", thrown.getMessage());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        Optional<OtherRulesException> refusal = OtherRulesException.behind(thrown);
        if (refusal.isPresent()) {
            LOG.error("processing has ended: {}", refusal.get().getMessage());
        } else {
            LOG.error("processing has stopped", thrown);
        }
        failure.set(refusal.map(Throwable::getMessage).orElseGet(() -> String.valueOf(thrown)));
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Why events are not being merged right now, if they are not. */
    public Optional<String> problem() {
        if (failure.get() != null) {
            return Optional.of("processing has stopped: " + failure.get());
        }
        if (outage.problem().isPresent()) {
            return outage.problem();
        }
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.RUNNING
                ? Optional.empty()
                : Optional.of("processing is " + state + ", not RUNNING");
    }

    /** Kafka Streams' own metrics; to be closed by whoever binds them. */
    public KafkaStreamsMetrics metrics() {
        return new KafkaStreamsMetrics(streams);
    }

    /**
     * Leaves the consumer group, which Streams by default does not: the next start would wait 45 seconds for this member's
     * session to end.
     */
    @Override
    public void close() {
        outage.stop();
        streams.close(
                CloseOptions.timeout(CLOSE_WITHIN).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }
}
