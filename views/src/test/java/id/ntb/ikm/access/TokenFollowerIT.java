package id.ntb.ikm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.SchemaSetup;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server knows of tokens when the topic is not there, says something strange, or cannot be read. */
class TokenFollowerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private final Token first = Token.random();
    private final Token second = Token.random();
    private Sandbox sandbox;
    private AvroSerdes avro;
    private TokenFollower follower;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory), text -> {});
        avro = new AvroSerdes(AvroSerdes.client(sandbox.schemaRegistryUrl(), Map.of()), sandbox.schemaRegistryUrl());
        new SchemaSetup(avro.client()).apply();
        follower = new TokenFollower(LogConsumers.of(connection()), avro);
        follower.start();
    }

    @AfterEach
    void stop() {
        follower.close();
        sandbox.close();
    }

    /** One story, since a broker takes long to start. */
    @Test
    void knowsNothingTooEarlyAndGoesOnWithWhatItKnows() throws Exception {
        await().atMost(PATIENCE).until(() -> follower.problem().orElse("").contains("no topic ikm.tokens"));
        assertThat(follower.areKnown()).isFalse();

        createTopic();
        await().atMost(PATIENCE).until(follower::areKnown);
        assertThat(follower.problem()).isEmpty();
        send("a", avro.serializer().serialize(Topics.TOKENS, entry("a", first, "OFFICE")));
        send("b", avro.serializer().serialize(Topics.TOKENS, entry("b", second, "OPERATOR")));
        await().atMost(PATIENCE).until(() -> find(second).isPresent());
        assertThat(find(first).orElseThrow().principal().maySeeFirmsOf("5203")).isFalse();

        send("a", "bukan Avro".getBytes(StandardCharsets.UTF_8));
        await().atMost(PATIENCE).until(() -> find(first).isEmpty());
        assertThat(find(second)).isPresent();

        send("a", avro.serializer().serialize(Topics.TOKENS, entry("a", first, "A_ROLE_OF_LATER")));
        send("c", avro.serializer().serialize(Topics.TOKENS, entry("c", Token.random(), "READER")));
        sandbox.stopBroker();
        await().atMost(PATIENCE).until(() -> follower.problem().orElse("").contains("broker is not reachable"));
        assertThat(find(second)).isPresent();
        assertThat(find(first)).isEmpty();

        sandbox.startBroker();
        send("b", null);
        await().atMost(PATIENCE).until(() -> find(second).isEmpty());
        assertThat(follower.problem()).isEmpty();
    }

    private Optional<Grant> find(Token token) {
        return follower.find(token.hash());
    }

    private static AccessToken entry(String id, Token token, String role) {
        return AccessToken.newBuilder()
                .setId(id)
                .setName("nama-" + id)
                .setRole(role)
                .setWholeProvince(role.equals("OPERATOR"))
                .setRegencies(List.of("5202"))
                .setHash(token.hash())
                .setCreatedAt(Instant.EPOCH)
                .setCreatedBy("uji")
                .setExpiresAt(END)
                .build();
    }

    private void createTopic() throws Exception {
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(List.of(new NewTopic(Topics.TOKENS, 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void send(String id, byte[] value) throws Exception {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(connection(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.TOKENS, id.getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", sandbox.bootstrapServers());
    }
}
