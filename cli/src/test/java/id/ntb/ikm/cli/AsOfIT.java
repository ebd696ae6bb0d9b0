package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.asof.AsOfProgress;
import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of a date, made from history beside a running province. */
class AsOfIT {

    private static final String OFFICE = "5202";
    private static final int ROWS = 4_000;

    @TempDir
    private Path directory;

    @Test
    void areThoseThatTheTopologyPublishesOfTheSameDay() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
                LiveProvince province = LiveProvince.start(sandbox, directory.resolve("state"), OFFICE)) {
            Views live = publish(sandbox, province);

            AsOfViews made = run(sandbox).build(Viewpoint.of(SimulatedHistory.asOf()), 2);

            assertThat(made.digest()).isEqualTo(live.digest());
            assertThat(made.rows()).isNotEmpty();
            assertThat(made.positions()).isNotEmpty();
            assertThat(run(sandbox)
                            .build(Viewpoint.of(SimulatedHistory.asOf().minusYears(1)), 1)
                            .digest())
                    .as("of another day")
                    .isNotEqualTo(live.digest());
        }
    }

    private Views publish(Sandbox sandbox, LiveProvince province) throws Exception {
        PublishingOffice office = new PublishingOffice(directory, sandbox, OFFICE);
        SimulatedFiles files = new SimulatedFiles(directory, OFFICE, 7, ROWS);
        for (int file = 0; file < 2; file++) {
            office.succeed("publish", files.next().toString());
        }
        return province.settle(office.topics().records());
    }

    private static AsOfRun run(Sandbox sandbox) throws Exception {
        String registry = sandbox.schemaRegistryUrl();
        AvroSerdes avro = new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
        LogConsumers consumers = LogConsumers.of(Map.of("bootstrap.servers", sandbox.bootstrapServers()));
        return new AsOfRun(consumers, avro, new SchemaSetup(avro.client()).find(), new AsOfProgress());
    }
}
