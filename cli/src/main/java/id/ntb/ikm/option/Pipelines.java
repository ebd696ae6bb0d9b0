package id.ntb.ikm.option;

import id.ntb.ikm.release.Release;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/** How every command runs the topology, so that the generations that they build are the same. */
public final class Pipelines {

    /** Of a new installation; later ones are named by the control topic. */
    public static final String FIRST_GENERATION = "ikm1";

    private static final Duration SEND_EVERY = Duration.ofMillis(100);
    private static final int THREADS = 2;

    private Pipelines() {}

    /**
     * On some servers.
     *
     * @param state directory of Kafka Streams
     * @param partitions of every event topic
     * @param today the date in Asia/Makassar
     */
    public static PipelineConfig on(Servers servers, Path state, int partitions, Supplier<LocalDate> today) {
        TopologySettings topology = new TopologySettings(
                FIRST_GENERATION, partitions, StoreKind.IN_MEMORY, today, SEND_EVERY, Release.VERSION);
        return new PipelineConfig(
                servers.bootstrapServers(), servers.registryUrl(), servers.client(), state, THREADS, topology);
    }
}
