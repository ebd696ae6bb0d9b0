package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.crash.CrashPoints;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster and its registry are lost; the archive is brought into new ones by a command that dies at its steps. */
class RestoredProvinceIT {

    private static final String OFFICE = "5202";
    private static final int ROWS = 200;
    private static final List<String> STEPS = List.of(
            "import-topics", "import-schemas", "import-times", "import-record", "import-partition", "import-sent");

    /** How often the command dies at each of its steps; 0 is once at every fourth one. */
    private static final int LONG = Integer.getInteger("ikm.kills.acts", 0);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    /** What readers are told of a history. */
    private record Told(Views views, SortedMap<String, JsonNode> explanations) {}

    @Test
    void tellsTheSameAndForTheSameReasons() throws Exception {
        Told before = publishedAndExported();
        try (Sandbox another = Sandbox.start(SandboxConfig.in(directory.resolve("another")), text -> {})) {
            otherIds(another);
            importKilled(another);
            succeeds(another, "archive", "import", archive());
            Told after = told(another, "state-another");
            assertThat(before.views().differences(after.views())).isEmpty();
            assertThat(after.views().digest()).isEqualTo(before.views().digest());
            assertThat(after.explanations()).isEqualTo(before.explanations());
        }
    }

    private Told publishedAndExported() throws Exception {
        try (Sandbox lost = Sandbox.start(SandboxConfig.in(directory.resolve("lost")), text -> {})) {
            Told told = told(lost, "state-lost", new SimulatedFiles(directory, OFFICE, 7, ROWS).next());
            succeeds(lost, "archive", "export", archive());
            return told;
        }
    }

    /** @param files that are published first */
    private Told told(Sandbox sandbox, String state, Path... files) throws Exception {
        try (LiveProvince province = LiveProvince.start(sandbox, directory.resolve(state), OFFICE)) {
            PublishingOffice office = new PublishingOffice(directory, sandbox, OFFICE);
            for (Path file : files) {
                office.succeed("publish", file.toString());
            }
            long records = office.topics().records();
            return new Told(province.settle(records), new Explanations(province.client()).all());
        }
    }

    /** So that what the archive's schemas get are other ids than they had. */
    private static void otherIds(Sandbox sandbox) throws Exception {
        AvroSchema other = new AvroSchema("{\"type\": \"record\", \"name\": \"Other\", \"fields\": []}");
        AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()).register("other", other);
    }

    private void importKilled(Sandbox sandbox) throws Exception {
        for (int step = LONG > 0 ? 0 : 1; step < STEPS.size(); step += LONG > 0 ? 1 : 4) {
            String point = STEPS.get(step);
            for (int death = 0; death < Math.max(1, LONG); death++) {
                ends(CrashPoints.KILLED, sandbox, Map.of(CrashPoints.VARIABLE, point), "archive", "import", archive());
            }
        }
    }

    private void succeeds(Sandbox sandbox, String... command) throws Exception {
        ends(0, sandbox, Map.of(), command);
    }

    private void ends(int status, Sandbox sandbox, Map<String, String> environment, String... command)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(
                "--bootstrap-server", sandbox.bootstrapServers(), "--schema-registry", sandbox.schemaRegistryUrl()));
        Path output = directory.resolve("command.out");
        try (IkmProcess process = IkmProcess.start(output, environment, arguments.toArray(String[]::new))) {
            assertThat(process.awaitExit(PATIENCE))
                    .as(environment + "\n" + process.output())
                    .isEqualTo(status);
        }
    }

    private String archive() {
        return directory.resolve("archive").toString();
    }
}
