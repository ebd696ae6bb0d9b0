package id.ntb.ikm.cli;

import id.ntb.ikm.office.Release;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.service.ProvinceService;
import id.ntb.ikm.service.ServiceConfig;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** Broker, registry, topology and view server in one process tree, with all data in one directory. */
final class Stack implements AutoCloseable {

    private static final String GENERATION = "ikm1";
    private static final Duration SEND_EVERY = Duration.ofMillis(100);
    private static final int THREADS = 2;

    private final Sandbox sandbox;
    private final ProvinceService service;

    private Stack(Sandbox sandbox, ProvinceService service) {
        this.sandbox = sandbox;
        this.service = service;
    }

    /** Starts all of it; nothing is left running where a part does not start. */
    static Stack start(
            SandboxConfig config, ViewServerConfig server, int partitions, Supplier<LocalDate> today, Phases phases) {
        Sandbox sandbox = Sandbox.start(config, phases::step);
        try {
            PipelineConfig pipeline = pipeline(
                    sandbox.bootstrapServers(),
                    sandbox.schemaRegistryUrl(),
                    config.dataDirectory().resolve("streams"),
                    partitions,
                    today);
            return new Stack(sandbox, service(pipeline, server, true, phases));
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    /** On servers that somebody else runs. */
    static ProvinceService service(PipelineConfig pipeline, ViewServerConfig server, Phases phases) {
        return service(pipeline, server, false, phases);
    }

    private static ProvinceService service(
            PipelineConfig pipeline, ViewServerConfig server, boolean mendsTopics, Phases phases) {
        ServiceConfig config =
                new ServiceConfig(pipeline, server, ReferenceData.load().offices(), mendsTopics);
        return ProvinceService.start(config, phases::step);
    }

    static PipelineConfig pipeline(
            String bootstrapServers, String registryUrl, Path state, int partitions, Supplier<LocalDate> today) {
        TopologySettings topology =
                new TopologySettings(GENERATION, partitions, StoreKind.IN_MEMORY, today, SEND_EVERY, Release.VERSION);
        return new PipelineConfig(bootstrapServers, registryUrl, Map.of(), state, THREADS, topology);
    }

    String bootstrapServers() {
        return sandbox.bootstrapServers();
    }

    String registryUrl() {
        return sandbox.schemaRegistryUrl();
    }

    int port() {
        return service.port();
    }

    @Override
    public void close() {
        service.close();
        sandbox.close();
    }
}
