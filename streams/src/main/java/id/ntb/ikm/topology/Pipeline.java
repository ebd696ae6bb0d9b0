package id.ntb.ikm.topology;

import id.ntb.ikm.failure.Failures;
import id.ntb.ikm.failure.Faults;
import id.ntb.ikm.failure.Outage;
import id.ntb.ikm.intake.Intake;
import id.ntb.ikm.intake.StopAt;
import id.ntb.ikm.serde.AvroSerdes;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
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
    private static final String CATCHING_UP =
            "events and profiles from before the start are still being processed; figures are readable meanwhile";
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    private final Outage outage = new Outage();
    private final Faults faults = new Faults();
    private final Failures failures = new Failures(faults, Clock.systemUTC());
    private final FirstCatchUp firstCatchUp = new FirstCatchUp();
    private final AtomicReference<String> failure = new AtomicReference<>();
    private final Intake intake = new Intake();
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
    public Pipeline(PipelineConfig config, AvroSerdes avro, Map<String, Integer> schemaIds, Burials buried) {
        this(config, avro, schemaIds, buried, Merging.Factory.FOLD);
    }

    Pipeline(
            PipelineConfig config,
            AvroSerdes avro,
            Map<String, Integer> schemaIds,
            Burials buried,
            Merging.Factory merging) {
        Topology topology = new IkmTopology(
                        config.topology(), avro, schemaIds, outage, buried, faults, intake, firstCatchUp, merging)
                .build();
        this.streams = new KafkaStreams(topology, StreamsSettings.of(config, faults), intake);
        streams.setUncaughtExceptionHandler(this::onFailure);
    }

    public void start() {
        streams.start();
    }

    /** Stops reading events there, until it is told otherwise; empty lets it go on. */
    public void stopAt(Optional<StopAt> stop) {
        intake.stopAt(stop);
    }

    /**
     * A thread that ends gives its tasks back, and another goes on from their last commit, unless that would do no good: then
     * the processing stops and says so, while readers keep the last version.
     */
    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        Optional<String> end = failures.end(thrown);
        if (end.isEmpty()) {
            LOG.warn("processing starts again from the last commit", thrown);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("processing has stopped: {}", end.get(), thrown);
        failure.set(end.get());
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** What does not keep events from being merged, and yet somebody should look at. */
    public Optional<String> remark() {
        return faults.remark();
    }

    /** Counts records that our own code failed on: an alarm. */
    public MeterBinder faultMetrics() {
        return registry -> FunctionCounter.builder("ikm.faults", faults, Faults::buried)
                .description("Records buried since the start because this program failed on them")
                .register(registry);
    }

    /** Why processing is not ready, if it is not: it stands still, or has not worked off what had come before the start. */
    public Optional<String> problem() {
        return standstill().or(() -> firstCatchUp.isOver() ? Optional.empty() : Optional.of(CATCHING_UP));
    }

    /** Why events are not being merged right now, if they are not. */
    public Optional<String> standstill() {
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
