package id.ntb.ikm.office;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Where the province's servers are and how to log in, for every command of the office that sends. */
final class ServerOptions {

    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    private static final String REGISTRY_URL = "schema.registry.url";

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
            description = {
                "Server Kafka / Kafka broker, or the environment variable KAFKA_BOOTSTRAP_SERVERS",
                "(${DEFAULT-VALUE})"
            })
    private String bootstrapServer;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "${env:SCHEMA_REGISTRY_URL:-http://127.0.0.1:8081/apis/ccompat/v7}",
            description = {
                "Registri skema / schema registry, or the environment variable SCHEMA_REGISTRY_URL",
                "(${DEFAULT-VALUE})"
            })
    private String schemaRegistry;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = {
                "Pengaturan klien Kafka (nama pengguna, sandi, TLS), berkas .properties",
                "Settings of the Kafka client (user, password, TLS), a .properties file"
            })
    private Path commandConfig;

    /**
     * All of it by Kafka's names.
     *
     * @throws IllegalArgumentException when the file cannot be read, or states an address, which the options do
     */
    Properties toProperties() {
        Properties properties = commandConfig == null ? new Properties() : load(commandConfig);
        put(properties, BOOTSTRAP_SERVERS, bootstrapServer, "--bootstrap-server");
        put(properties, REGISTRY_URL, schemaRegistry, "--schema-registry");
        return properties;
    }

    private static Properties load(Path path) {
        try (Reader file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--command-config: berkas tidak dapat dibaca / the file cannot be read: " + path, e);
        }
    }

    private static void put(Properties properties, String name, String value, String option) {
        if (properties.setProperty(name, value) != null) {
            throw new IllegalArgumentException(
                    "berkas pengaturan berisi / the settings file has \"" + name + "\"; pakai / use " + option);
        }
    }
}
