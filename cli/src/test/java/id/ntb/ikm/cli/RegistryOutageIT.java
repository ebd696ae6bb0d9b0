package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.console.Phases;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.StartMode;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.message.RawMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that is away stops nothing for good. */
class RegistryOutageIT {

    private static final String FIRM = "5202-000001";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void waitsForTheRegistryAndThenGoesOnWithoutADeadLetter() throws Exception {
        Phases silent = new Phases(new PrintWriter(Writer.nullWriter()), Instant.now());
        try (Sandbox sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("data")), text -> {});
                ProvinceService service = start(sandbox, silent);
                KafkaProducer<String, byte[]> producer = producer(sandbox)) {
            Api api = new Api(service.port());
            AvroSerdes serdes = new AvroSerdes(
                    AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
            byte[] registration = serdes.serializer().serialize("", registration());
            byte[] production = inANewerSchema(production(), serdes.client());
            await().atMost(PATIENCE).until(() -> api.ready() == 200);
            send(producer, EventType.REGISTRATION, registration);
            await().atMost(PATIENCE).until(() -> api.province().path("units").asLong() == 1);
            assertThat(api.ready()).isEqualTo(200);

            sandbox.stopRegistry();
            send(producer, EventType.PRODUCTION, production);
            await().atMost(PATIENCE).until(() -> api.ready() == 503);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(api.readiness())
                    .contains("the schema registry cannot be asked", "schema-registry", "topology", "not reachable"));
            assertThat(api.province().path("units").asLong())
                    .describedAs("still shown")
                    .isEqualTo(1);
            assertThat(api.province().path("last12").path("valueIdr").asLong()).isZero();

            sandbox.startRegistry();
            await().atMost(PATIENCE)
                    .until(() -> api.province().path("last12").path("valueIdr").asLong() == 7_500);
            await().atMost(PATIENCE).until(() -> api.ready() == 200);
            assertThat(api.deadLetters()).isZero();
        }
    }

    private ProvinceService start(Sandbox sandbox, Phases silent) {
        return Stack.service(
                Stack.servers(sandbox),
                directory.resolve("state"),
                new ViewServerConfig(0),
                new Stack.Settings(4, () -> LocalDate.parse("2025-06-15"), StartMode.CONTINUE),
                silent);
    }

    private static KafkaProducer<String, byte[]> producer(Sandbox sandbox) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", sandbox.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void send(KafkaProducer<String, byte[]> producer, EventType type, byte[] value) throws Exception {
        producer.send(new ProducerRecord<>(new EventTopic("5202", type).topic(), FIRM, value))
                .get();
    }

    private static Registration registration() {
        return Registration.newBuilder()
                .setEventId("r")
                .setIkmId(FIRM)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency("5202")
                .setKbli("10761")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(1)
                .setInvestmentIdr(0)
                .build();
    }

    /** As a later release would write it, so that the pipeline has to ask the registry. */
    private static byte[] inANewerSchema(Production event, SchemaRegistryClient registry) throws Exception {
        List<Schema.Field> fields = new ArrayList<>();
        event.getSchema().getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        Schema text = Schema.create(Schema.Type.STRING);
        fields.add(new Schema.Field("remark", text, "Free text.", ""));
        Schema newer = Schema.createRecord("Production", "Newer.", "id.ntb.ikm.event", false, fields);
        int id = registry.register("id.ntb.ikm.event.Production", new AvroSchema(newer));
        byte[] body = new RawMessageEncoder<>(SpecificData.getForClass(Production.class), event.getSchema())
                .encode(event)
                .array();
        // The added field comes last, and an empty text is one zero byte.
        return ByteBuffer.allocate(5 + body.length + 1)
                .put((byte) 0)
                .putInt(id)
                .put(body)
                .put((byte) 0)
                .array();
    }

    private static Production production() {
        return Production.newBuilder()
                .setEventId("p")
                .setIkmId(FIRM)
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setPeriod("2025-05")
                .setLines(List.of(ProductionLine.newBuilder()
                        .setCommodity("KOPI")
                        .setQuantity(new BigDecimal("1.500"))
                        .setUnit("KG")
                        .setValueIdr(7_500)
                        .build()))
                .build();
    }

    /** What a user sees over HTTP. */
    private static final class Api {

        private final HttpClient http = HttpClient.newHttpClient();
        private final String server;

        Api(int port) {
            server = "http://127.0.0.1:" + port;
        }

        int ready() throws Exception {
            return get("/health/ready").statusCode();
        }

        String readiness() throws Exception {
            return get("/health/ready").body();
        }

        JsonNode province() throws Exception {
            return new ObjectMapper().readTree(get("/api/v1/province").body());
        }

        long deadLetters() {
            return new AddUp(new ViewsClient(server)).deadLetters();
        }

        private HttpResponse<String> get(String path) throws Exception {
            return http.send(
                    HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
