package id.ntb.ikm.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.asof.AsOfAccount;
import id.ntb.ikm.asof.AsOfProgress;
import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.model.ReferenceModel;
import id.ntb.ikm.model.Rows;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroJson;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.TopologyFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of dates, from what was known at moments: against the reference model, and against the topology itself. */
class AsOfCommandIT {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.parse("2024-12-31"),
            LocalDate.parse("2025-06-30"),
            LocalDate.parse("2025-09-15"),
            LocalDate.parse("2025-12-31"),
            LocalDate.parse("2026-02-28"));
    private static final List<Optional<Instant>> MOMENTS = List.of(
            Optional.of(Instant.parse("2025-07-12T15:59:59.999Z")),
            Optional.of(Instant.parse("2025-12-31T15:59:59.999Z")),
            Optional.empty());

    private final ReferenceData reference = ReferenceData.load();
    private final KnownHistory history = KnownHistory.draw(reference);

    @TempDir
    private Path directory;

    @Test
    void areThoseOfTheModelAndOfTheTopologyAtEveryDateAndMoment() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            AvroSerdes avro = avro(sandbox);
            history.publish(sandbox, avro);
            for (Optional<Instant> moment : MOMENTS) {
                List<SpecificRecordBase> known = history.knownAt(moment);
                try (TopologyFixture pipeline =
                        new TopologyFixture(StoreKind.IN_MEMORY, directory.resolve("state" + known.size()))) {
                    known.forEach(pipeline::publish);
                    for (LocalDate date : DATES) {
                        pipeline.today(date);
                        pipeline.settle();
                        AsOfViews made = run(sandbox, avro).build(new Viewpoint(date, moment), 2);
                        assertIsModel(made, known);
                        assertThat(made.digest()).isEqualTo(pipeline.version().getDigest());
                        assertIsCounted(made, known.size());
                    }
                }
            }
        }
    }

    private void assertIsModel(AsOfViews made, List<SpecificRecordBase> known) {
        assertThat(Rows.differences(
                        new ReferenceModel(reference)
                                .rows(known, made.viewpoint().asOf()),
                        byKey(made)))
                .as(made.viewpoint().toString())
                .isEmpty();
    }

    /** One event was published twice, and one record could not be read. */
    private void assertIsCounted(AsOfViews made, int known) {
        AsOfAccount all = made.accounts().stream().reduce(AsOfAccount::plus).orElseThrow();
        assertThat(all.read()).isEqualTo(history.events().size() + 2);
        assertThat(all.rejected()).isOne();
        assertThat(all.applied() + all.superseded() + all.duplicate()).isBetween(known + 0L, known + 1L);
        assertThat(all.held()).as("a forgotten hand-over").isPositive();
        assertThat(all.onTheWay()).isEqualTo(made.viewpoint().knownAt().isPresent() ? all.read() - all.later() - 1 : 0);
    }

    @Test
    void theCommandSaysItInFilesExplainsWhatChangedAndRefusesWhatItCannotKnow() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            history.publish(sandbox, avro(sandbox));
            Operator operator = new Operator(sandbox, directory);
            List<String> topics = new Installation(sandbox, directory).topics();
            writesTheRowsOfOneRegency(operator);
            saysWhatChangedAndWhy(operator);
            refuses(operator);
            assertThat(new Installation(sandbox, directory).topics())
                    .as("nothing was written to Kafka")
                    .containsExactlyInAnyOrderElementsOf(topics);
            cut(sandbox);
            assertThat(operator.run("replay", "--as-of", "2025-12-31")).isOne();
            assertThat(operator.output()).contains("history has been cut: ikm.5202.production");
        }
    }

    private void writesTheRowsOfOneRegency(Operator operator) throws Exception {
        Path file = directory.resolve("asof.json");
        String moment = "2025-12-31"; // the end of the day in the province
        assertThat(operator.run(
                        "replay",
                        "--as-of",
                        moment,
                        "--known-at",
                        moment,
                        "--regency",
                        "5203",
                        "--out",
                        file.toString()))
                .as(operator.output())
                .isZero();
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/knownAt").asText()).isEqualTo("2025-12-31T15:59:59.999Z");
        SpecificRecordBase expected = new ReferenceModel(reference)
                .rows(history.knownAt(MOMENTS.get(1)), LocalDate.parse(moment))
                .get("regency 5203");
        assertThat(json.at("/rows/regency")).hasSize(1);
        assertThat(json.at("/rows/regency/0").toString())
                .isEqualTo(AvroJson.OF_ROWS.object(expected).toString());
        assertThat(json.at("/rows/province")).isEmpty();
        assertThat(json.at("/rows/production")).isNotEmpty();
        assertThat(operator.run("replay", "--as-of", moment, "--out", file.toString()))
                .as("a file that is there")
                .isOne();
        assertThat(operator.output()).contains("is there already");
    }

    private static void saysWhatChangedAndWhy(Operator operator) {
        assertThat(operator.run(
                        "replay", "--as-of", "2025-12-31", "--compare-known-at", "2025-07-12", "--limit", "100000"))
                .as(operator.output())
                .isZero();
        assertThat(operator.output())
                .contains(
                        "from  2025-12-31, known at 2025-07-12T15:59:59.999Z",
                        "to    2025-12-31, from all that is known")
                .containsPattern("why: +LATE_REPORT 20\\d\\d-\\d\\d by 52\\d\\d, recorded 202")
                .containsPattern("why: +HAND_OVER 20\\d\\d-\\d\\d-\\d\\d by 52\\d\\d, recorded 202")
                .contains("firms by REPORT_CORRECTED")
                .contains("row     province 52");
        assertThat(operator.run("replay", "--as-of", "2025-12-31", "--compare", "2026-02-28"))
                .isZero();
        assertThat(operator.output()).contains("firms by DATE").doesNotContain("firms by LATE_REPORT");
    }

    private static void refuses(Operator operator) {
        assertThat(operator.run("replay", "--as-of", "2025-12-31", "--known-at", "2199-01-01T00:00:00Z"))
                .isEqualTo(2);
        assertThat(operator.output()).contains("--known-at: 2199-01-01T00:00:00Z", "is still to come");
        assertThat(operator.run("replay", "--as-of", "2200-01-01")).isEqualTo(2);
        assertThat(operator.output()).contains("2200-01-01 is not between 1900-01-01 and 2199-12-31");
        assertThat(operator.run("replay", "--as-of", "2025-12-31", "--regency", "5299"))
                .isEqualTo(2);
        assertThat(operator.output()).contains("5202 Kabupaten Lombok Tengah");
        assertThat(operator.run("replay", "--known-at", "2025-12-31")).isEqualTo(2);
    }

    private static void cut(Sandbox sandbox) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()))) {
            admin.deleteRecords(Map.of(new TopicPartition("ikm.5202.production", 0), RecordsToDelete.beforeOffset(-1)))
                    .all()
                    .get();
        }
    }

    private static SortedMap<String, SpecificRecordBase> byKey(AsOfViews views) {
        SortedMap<String, SpecificRecordBase> rows = new TreeMap<>();
        views.rows().forEach(row -> rows.put(row.id().topic() + " " + row.id().key(), row.value()));
        return rows;
    }

    private Sandbox sandbox() throws Exception {
        return Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
    }

    private static AvroSerdes avro(Sandbox sandbox) {
        String registry = sandbox.schemaRegistryUrl();
        return new AvroSerdes(AvroSerdes.client(registry, Map.of()), registry);
    }

    private static AsOfRun run(Sandbox sandbox, AvroSerdes avro) throws Exception {
        LogConsumers consumers = LogConsumers.of(Map.of("bootstrap.servers", sandbox.bootstrapServers()));
        return new AsOfRun(consumers, avro, new SchemaSetup(avro.client()).find(), new AsOfProgress());
    }
}
