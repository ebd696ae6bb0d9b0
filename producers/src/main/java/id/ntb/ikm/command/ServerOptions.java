package id.ntb.ikm.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Where the province's servers are and how to log in, for every command of the office that sends. */
final class ServerOptions {

    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    private static final String REGISTRY_URL = "schema.registry.url";

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = {
                "Server Kafka / Kafka broker, or the environment variable KAFKA_BOOTSTRAP_SERVERS",
                "(127.0.0.1:9092)"
            })
    private String bootstrapServer;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            description = {
                "Registri skema / schema registry, or the environment variable SCHEMA_REGISTRY_URL",
                "(http://127.0.0.1:8081/apis/ccompat/v7)"
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
     * What the command line states, by Kafka's names.
     *
     * @throws IllegalArgumentException when the file cannot be read, or states an address, which the options do
     */
    public Map<String, String> toSettings() {
        Map<String, String> settings = commandConfig == null ? new HashMap<>() : load(commandConfig);
        put(settings, BOOTSTRAP_SERVERS, bootstrapServer, "--bootstrap-server");
        put(settings, REGISTRY_URL, schemaRegistry, "--schema-registry");
        return settings;
    }

    private static Map<String, String> load(Path path) {
        try (Reader file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(file);
            Map<String, String> settings = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
            return settings;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--command-config: berkas tidak dapat dibaca / the file cannot be read: " + path, e);
        }
    }

    private static void put(Map<String, String> settings, String name, String value, String option) {
        if (settings.containsKey(name)) {
            throw new IllegalArgumentException(
                    "berkas pengaturan berisi / the settings file has \"" + name + "\"; pakai / use " + option);
        }
        if (value != null) {
            settings.put(name, value);
        }
    }
}
