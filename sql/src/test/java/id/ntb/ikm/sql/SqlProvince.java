package id.ntb.ikm.sql;

import id.ntb.ikm.cli.Ikm;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.option.Pipelines;
import id.ntb.ikm.option.Servers;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine;

/** A whole province in this JVM, with what serves its views to everybody else. */
final class SqlProvince implements AutoCloseable {

    private static final int PARTITIONS = 4;

    private final Path directory;
    private final Sandbox sandbox;
    private final ProvinceService service;
    private final ViewReader views;

    private SqlProvince(Path directory, Sandbox sandbox) {
        this.directory = directory;
        this.sandbox = sandbox;
        this.service = ProvinceService.start(
                new ServiceConfig(
                        Pipelines.on(servers(), directory.resolve("streams"), PARTITIONS, SimulatedHistory::asOf),
                        new ViewServerConfig(0),
                        ReferenceData.load().offices()),
                step -> {});
        this.views = new ViewReader(
                LogConsumers.of(servers().connection()), servers().avro().deserializer());
        views.start();
    }

    static SqlProvince start(Path directory) {
        return new SqlProvince(directory, Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {}));
    }

    private Servers servers() {
        return new Servers(sandbox.bootstrapServers(), sandbox.schemaRegistryUrl(), ClientSettings.NONE);
    }

    /** For commands. */
    List<String> addresses() {
        return List.of(
                "--bootstrap-server", sandbox.bootstrapServers(), "--schema-registry", sandbox.schemaRegistryUrl());
    }

    /** What every view server shows now. */
    Optional<ViewSnapshot> snapshot() {
        return views.snapshot();
    }

    /** Runs a command of {@code ikm} to its end; its exit status and what it says. */
    Map.Entry<Integer, String> run(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine ikm = Ikm.commandLine(Map.of());
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(addresses());
        int status = ikm.setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(all.toArray(String[]::new));
        return Map.entry(status, said.toString());
    }

    /** Builds the next generation until the thread is interrupted. */
    Thread replay() {
        String state = directory.resolve("replay").toString();
        Thread replay = new Thread(
                () -> run("replay", "start", "--today", SimulatedHistory.asOf().toString(), "--state", state));
        replay.start();
        return replay;
    }

    /** A firm of 5202 that takes part in an edition of a programme that nobody else takes part in, or no longer does. */
    void enrol(boolean takesPart, int statement) throws Exception {
        Registration firm = Registration.newBuilder()
                .setEventId("sql-" + statement)
                .setIkmId("5202-900001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-12-01T02:00:00Z").plusSeconds(statement))
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency("5202")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(25_000_000)
                .setEnrolments(takesPart ? List.of(enrolment()) : List.of())
                .build();
        publish("ikm.5202.registration", firm);
    }

    private static Enrolment enrolment() {
        return Enrolment.newBuilder()
                .setProgram("JPS_GEMILANG")
                .setEdition("99")
                .setSince(LocalDate.parse("2025-02-01"))
                .build();
    }

    private void publish(String topic, Registration event) throws Exception {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(servers().connection(), new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] value = servers().avro().serializer().serialize(topic, event);
            producer.send(new ProducerRecord<>(topic, event.getIkmId().getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }

    @Override
    public void close() {
        views.close();
        service.close();
        sandbox.close();
    }
}
