package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.province.StartMode;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Processing and view server for one office or some on a sandbox, in this JVM, on the day on which the simulation ends. */
final class LiveProvince implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PARTITIONS = 4;

    private final ProvinceService service;

    private LiveProvince(ProvinceService service) {
        this.service = service;
    }

    /** @param state directory of what processing keeps, and continues with */
    static LiveProvince start(Sandbox sandbox, Path state, String office) {
        return start(sandbox, state, Set.of(office));
    }

    /** The same for several offices. */
    static LiveProvince start(Sandbox sandbox, Path state, Set<String> offices) {
        ServiceConfig config = new ServiceConfig(
                Stack.pipeline(
                        Stack.servers(sandbox),
                        state,
                        new Stack.Settings(PARTITIONS, SimulatedHistory::asOf, StartMode.CONTINUE)),
                new ViewServerConfig(0),
                offices);
        return new LiveProvince(ProvinceService.start(config, step -> {}));
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
    }
}
