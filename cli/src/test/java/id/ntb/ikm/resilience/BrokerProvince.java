package id.ntb.ikm.resilience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ntb.ikm.hostile.FirmNumbers;
import id.ntb.ikm.hostile.Kit;
import id.ntb.ikm.province.ProvinceService;
import id.ntb.ikm.province.ServiceConfig;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.settings.ClientSettings;
import id.ntb.ikm.state.StoreKind;
import id.ntb.ikm.topology.PipelineConfig;
import id.ntb.ikm.topology.TopologySettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Broker, registry and processing, all real and of this test alone, since others could not live with what is published here. */
final class BrokerProvince implements AutoCloseable {

    /** Such that nothing is refused before the broker has seen it. */
    private static final int LARGEST_REQUEST = 4 * 1024 * 1024;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    private final ProvinceService service;

    BrokerProvince(Path directory, LocalDate today) throws IOException {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        TopologySettings topology = new TopologySettings(
                "ikm1", FirmNumbers.PARTITIONS, StoreKind.IN_MEMORY, () -> today, Duration.ofMillis(100), "test");
        PipelineConfig pipeline = new PipelineConfig(
                sandbox.bootstrapServers(),
                sandbox.schemaRegistryUrl(),
                ClientSettings.NONE,
                directory.resolve("state"),
                2,
                topology);
        service = ProvinceService.start(
                new ServiceConfig(
                        pipeline, new ViewServerConfig(0), ReferenceData.load().offices()),
                text -> {});
    }

    String bootstrapServers() {
        return sandbox.bootstrapServers();
    }

    AvroSerdes avro() {
        return new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
    }

    Kit kit() throws Exception {
        return new Kit(avro().client());
    }

    Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, sandbox.bootstrapServers()));
    }

    /** @param compression as Kafka names it */
    KafkaProducer<byte[], byte[]> producer(String compression) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        sandbox.bootstrapServers(),
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        compression,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST_REQUEST),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** The sum of the accounts for one fate; 0 while there are no views. */
    long account(String fate) {
        try {
            long sum = 0;
            for (JsonNode account : version().path("accounts")) {
                sum += account.path(fate).asLong();
            }
            return sum;
        } catch (IOException e) {
            return 0;
        }
    }

    /** @throws IOException when there is none yet */
    JsonNode version() throws IOException {
        HttpResponse<String> answer = get("/api/v1/version");
        if (answer.statusCode() != 200) {
            throw new IOException("no version yet: " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body());
    }

    /** What its server answers. */
    HttpResponse<String> get(String path) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + service.port() + path);
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        sandbox.close();
    }
}
