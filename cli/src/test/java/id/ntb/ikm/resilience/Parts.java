package id.ntb.ikm.resilience;

import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** The parts that are killed, each as a main class. */
final class Parts {

    static final int PARTITIONS = 4;

    private Parts() {}

    /** Broker and registry: data directory, broker port, registry port. */
    static final class Servers {
        private Servers() {}

        public static void main(String[] arguments) throws InterruptedException {
            Sandbox.start(
                    new SandboxConfig(
                            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])),
                    text -> {});
            serve();
        }
    }

    /** Topology and view server: broker, registry, HTTP port, state directory, today, kind of stores. */
    static final class Processing {
        private Processing() {}

        public static void main(String[] arguments) throws InterruptedException {
            LocalDate today = LocalDate.parse(arguments[4]);
            TopologySettings topology = new TopologySettings(
                    "ikm1", PARTITIONS, StoreKind.valueOf(arguments[5]), () -> today, Duration.ofMillis(100), "test");
            PipelineConfig pipeline = new PipelineConfig(
                    arguments[0], arguments[1], ClientSettings.NONE, Path.of(arguments[3]), 2, topology);
            ProvinceService.start(
                    new ServiceConfig(
                            pipeline,
                            new ViewServerConfig(Integer.parseInt(arguments[2])),
                            ReferenceData.load().offices()),
                    text -> {});
            serve();
        }
    }

    private static void serve() throws InterruptedException {
        System.out.println(KillableJvm.SERVES);
        Thread.currentThread().join();
    }
}
