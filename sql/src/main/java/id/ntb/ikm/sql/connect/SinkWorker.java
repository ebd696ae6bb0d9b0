package id.ntb.ikm.sql.connect;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.connector.policy.AllConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.runtime.AbstractStatus;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.Worker;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorInfo;
import org.apache.kafka.connect.runtime.standalone.StandaloneConfig;
import org.apache.kafka.connect.runtime.standalone.StandaloneHerder;
import org.apache.kafka.connect.util.ConnectorTaskId;
import org.apache.kafka.connect.util.FutureCallback;

/** A running Connect worker with the sink in it. */
public final class SinkWorker implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Herder herder;
    private final ConnectorTaskId task;

    private SinkWorker(Herder herder, String connector) {
        this.herder = herder;
        this.task = new ConnectorTaskId(connector, 0);
    }

    /**
     * Starts the worker, and returns when it has taken the connector on.
     *
     * @param cluster of Kafka, for Connect's own metrics
     */
    public static SinkWorker start(SinkSettings settings, String cluster) throws InterruptedException {
        StandaloneConfig config = new StandaloneConfig(settings.worker());
        AllConnectorClientConfigOverridePolicy policy = new AllConnectorClientConfigOverridePolicy();
        Plugins plugins = new Plugins(settings.worker());
        NoOffsets offsets = new NoOffsets();
        offsets.configure(config);
        Worker worker = new Worker("ikm-sql", Time.SYSTEM, plugins, config, offsets, policy);
        SinkWorker started = new SinkWorker(new StandaloneHerder(worker, cluster, policy), settings.name());
        started.herder.start();
        try {
            started.add(settings);
        } catch (RuntimeException | InterruptedException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private void add(SinkSettings settings) throws InterruptedException {
        FutureCallback<Herder.Created<ConnectorInfo>> added = new FutureCallback<>();
        herder.putConnectorConfig(settings.name(), settings.connector(), false, added);
        try {
            added.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the sink does not start: " + e.getMessage(), e);
        }
    }

    /** Starts the sink again if it has failed, and says why it had; it goes on where it had got to. */
    public Optional<String> restartIfFailed() {
        if (!herder.connectorStatus(task.connector()).tasks().isEmpty()) {
            var state = herder.taskStatus(task);
            if (state.state().equals(AbstractStatus.State.FAILED.name())) {
                herder.restartTask(task, new FutureCallback<>());
                return Optional.of(reason(state.trace()));
            }
        }
        return Optional.empty();
    }

    /** The innermost reason; what is around it are Connect's own layers. */
    private static String reason(String trace) {
        String[] causes = trace.split("Caused by: ", -1);
        return causes[causes.length - 1].lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        herder.stop();
    }
}
