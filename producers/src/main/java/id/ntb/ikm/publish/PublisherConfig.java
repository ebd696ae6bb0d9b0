package id.ntb.ikm.publish;

import id.ntb.ikm.serde.AvroSerdes;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** The settings of the real producer: safe ones fixed, patient ones by default, the rest as the office says. */
final class PublisherConfig {

    private static final String REGISTRY_URL = AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG;

    /** An address that resolves without a network, and where nothing can listen. */
    private static final String NOBODY = "127.0.0.1:0";

    private static final String WRAPPING = "Failed to c";

    /**
     * What a receipt relies on; an office cannot unset it. With more than one request under way, the broker can take a
     * later batch while a topic's first one has to be sent again, which it then refuses for minutes (KAFKA-14359).
     */
    private static final Map<String, Object> FIXED = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1);

    /**
     * Larger batches than Kafka's own make up for the one request. The broker weighs them unpacked, against 256 KB, and
     * what offices send packs to some seven tenths.
     */
    private static final int BATCH_BYTES = 64 << 10;

    /** With pauses of up to a second in between, a broker that keeps saying no is believed after about eight. */
    private static final int RETRIES = 10;

    /**
     * Fifteen seconds to find the broker, so that a clerk without a link soon knows; two minutes to deliver, so that a
     * link that comes and goes does not fail a row. What the broker refuses fails sooner.
     */
    private static final Map<String, Object> DEFAULTS = Map.of(
            ProducerConfig.BATCH_SIZE_CONFIG,
            BATCH_BYTES,
            ProducerConfig.RETRIES_CONFIG,
            RETRIES,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.LINGER_MS_CONFIG,
            20,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            15_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            120_000);

    /** How Confluent names the settings of the registry's client. */
    private static final List<String> REGISTRY_PREFIXES =
            List.of("schema.registry.", "basic.auth.", "bearer.auth.", "proxy.", "http.", "max.retries", "retries.");

    private final Map<String, String> given = new TreeMap<>();

    PublisherConfig(Properties properties) {
        properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        given.keySet().forEach(PublisherConfig::refuseUnusable);
        List.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, REGISTRY_URL).forEach(this::require);
        Optional.ofNullable(given.get(SaslConfigs.SASL_JAAS_CONFIG)).ifPresent(JaasText::requireReadable);
    }

    Producer<String, Object> producer(String office, Serializer<String> keys) {
        try {
            return new KafkaProducer<>(producerSettings(office), keys, serializer());
        } catch (KafkaException | IllegalArgumentException e) {
            throw noHostResolves() ? notConnected(e) : unusable(e);
        }
    }

    /** Everything that a producer does with its settings before it has found a broker. */
    void tryOut(String office) {
        Map<String, Object> settings = producerSettings(office);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, NOBODY);
        try {
            new KafkaProducer<>(settings, new StringSerializer(), serializer()).close(Duration.ZERO);
        } catch (KafkaException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    private Serializer<Object> serializer() {
        SchemaRegistryClient client = AvroSerdes.client(given.get(REGISTRY_URL), registrySettings());
        return new AvroSerdes(client, given.get(REGISTRY_URL)).serializer();
    }

    /** Kafka takes a name that cannot be looked up for a wrong setting; without a network, every name is like that. */
    private boolean noHostResolves() {
        return Arrays.stream(given.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG).split(","))
                .map(address -> Utils.getHost(address.strip()))
                .allMatch(host -> host != null && new InetSocketAddress(host, 0).isUnresolved());
    }

    private NotConnectedException notConnected(RuntimeException e) {
        String detail = "unknown host in " + given.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG);
        return new NotConnectedException(new Outcome.Failed(FailureReason.BROKER_UNREACHABLE, detail), e);
    }

    private static PublisherConfigException unusable(RuntimeException e) {
        return new PublisherConfigException(
                "pengaturan tidak dapat dipakai; periksa sasl.* dan ssl.* / the settings cannot be used; check sasl.* and"
                        + " ssl.*: " + told(e),
                e);
    }

    /** Kafka wraps what is wrong with a setting several times, and names setting or file in one of the wrappings. */
    private static String told(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .filter(message -> !message.startsWith(WRAPPING))
                .distinct()
                .collect(Collectors.joining(": "));
    }

    Map<String, Object> producerSettings(String office) {
        Map<String, Object> settings = new HashMap<>(DEFAULTS);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "ikm-publish-" + office);
        given.forEach((name, value) -> {
            if (!isRegistrySetting(name)) {
                settings.put(name, value);
            }
        });
        settings.putAll(FIXED);
        return settings;
    }

    private Map<String, String> registrySettings() {
        return given.entrySet().stream()
                .filter(entry -> isRegistrySetting(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isRegistrySetting(String name) {
        return REGISTRY_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static void refuseUnusable(String name) {
        boolean known = isRegistrySetting(name) || ProducerConfig.configNames().contains(name);
        if (!known || FIXED.containsKey(name) || name.endsWith(".serializer")) {
            String reason = known ? "sudah ditetapkan / is fixed" : "tidak dikenal / is unknown";
            throw new PublisherConfigException("pengaturan / setting \"" + name + "\" " + reason
                    + "; hapus dari berkas pengaturan / remove it from the settings file");
        }
    }

    private void require(String name) {
        if (given.getOrDefault(name, "").isBlank()) {
            throw new PublisherConfigException("pengaturan / setting \"" + name + "\" belum diisi / is missing");
        }
    }
}
