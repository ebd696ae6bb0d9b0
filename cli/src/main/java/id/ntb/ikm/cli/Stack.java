package id.ntb.ikm.cli;

import id.ntb.ikm.console.Phases;
import id.ntb.ikm.option.Pipelines;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.province.StartMode;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.topology.PipelineConfig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Broker, registry, topology and view server in one process tree, with all data in one directory. */
final class Stack implements AutoCloseable {

    /**
     * How the topology is run.
     *
     * @param partitions of every event topic
     * @param today the date in Asia/Makassar
     * @param mode which generations of the views are worked on
     */
    record Settings(int partitions, Supplier<LocalDate> today, StartMode mode) {}

    private final Sandbox sandbox;
    private final ProvinceService service;

    private Stack(Sandbox sandbox, ProvinceService service) {
        this.sandbox = sandbox;
        this.service = service;
    }

    /** Starts all of it; nothing is left running where a part does not start. */
    static Stack start(SandboxConfig config, ViewServerConfig server, Settings settings, Phases phases) {
        Sandbox sandbox = Sandbox.start(config, phases::step);
        try {
            Path state = config.dataDirectory().resolve("streams");
            PipelineConfig pipeline = pipeline(servers(sandbox), state, settings);
            return new Stack(sandbox, service(pipeline, server, true, settings, phases));
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    /** On servers that somebody else runs. */
    static ProvinceService service(
            Servers servers, Path state, ViewServerConfig server, Settings settings, Phases phases) {
        return service(pipeline(servers, state, settings), server, false, settings, phases);
    }

    private static ProvinceService service(
            PipelineConfig pipeline, ViewServerConfig server, boolean mendsTopics, Settings settings, Phases phases) {
        ServiceConfig config =
                new ServiceConfig(pipeline, server, ReferenceData.load().offices(), mendsTopics, settings.mode());
        return ProvinceService.start(config, phases::step);
    }

    static PipelineConfig pipeline(Servers servers, Path state, Settings settings) {
        return Pipelines.on(servers, state, settings.partitions(), settings.today());
    }

    /** A sandbox asks nobody to log in. */
    static Servers servers(Sandbox sandbox) {
        return new Servers(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), ClientSettings.NONE);
    }

    Servers servers() {
        return servers(sandbox);
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
