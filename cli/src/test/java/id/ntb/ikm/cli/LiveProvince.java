package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.service.ProvinceService;
import id.ntb.ikm.service.ServiceConfig;
import id.ntb.ikm.simulate.History;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Broker, registry, processing and view server for one office, in this JVM, on the day on which the simulation ends. */
final class LiveProvince implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PARTITIONS = 4;

    private final Sandbox sandbox;
    private final ProvinceService service;

    private LiveProvince(Sandbox sandbox, ProvinceService service) {
        this.sandbox = sandbox;
        this.service = service;
    }

    /** @param directory of all its data */
    static LiveProvince start(Path directory, String office) {
        Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        try {
            ServiceConfig config = new ServiceConfig(
                    Stack.pipeline(
                            sandbox.bootstrapServers(),
                            sandbox.schemaRegistryUrl(),
                            directory.resolve("state"),
                            PARTITIONS,
                            History::asOf),
                    new ViewServerConfig(0),
                    Set.of(office));
            return new LiveProvince(sandbox, ProvinceService.start(config, step -> {}));
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** Base address of the view server. */
    String viewsUrl() {
        return "http://127.0.0.1:" + service.port();
    }

    ViewsClient client() {
        return new ViewsClient(viewsUrl());
    }

    /** The views of so many records, each of which must be accounted for, and none as a dead letter. */
    Views settle(long records) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> sum("read") >= records);
        assertThat(sum("read")).isEqualTo(records);
        assertThat(sum("applied") + sum("superseded") + sum("duplicate")).isEqualTo(records);
        assertThat(sum("deadLettered")).isZero();
        assertThat(new AddUp(client()).verdict()).startsWith("COCOK");
        return Views.of(client());
    }

    private long sum(String fate) {
        long sum = 0;
        for (JsonNode account : client().get("version").path("accounts")) {
            sum += account.path(fate).asLong();
        }
        return sum;
    }

    @Override
    public void close() {
        service.close();
        sandbox.close();
    }
}
