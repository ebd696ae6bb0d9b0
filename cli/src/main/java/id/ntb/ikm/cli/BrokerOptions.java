package id.ntb.ikm.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Kafka it is, and how whoever runs it logs in. */
final class BrokerOptions {

    private static final String ADDRESS = AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG;

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:9092",
            description = "Server Kafka / Kafka (${DEFAULT-VALUE})")
    private String bootstrapServer;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = {
                "Pengaturan klien Kafka (nama pengguna, sandi, TLS), berkas .properties",
                "Settings of the Kafka client (user, password, TLS), a .properties file"
            })
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    String bootstrapServer() {
        return bootstrapServer;
    }

    /** The same options again, for a command that is proposed. */
    String again() {
        return "--bootstrap-server " + bootstrapServer + (file == null ? "" : " --command-config " + file);
    }

    /**
     * For an admin client, by Kafka's names.
     *
     * @throws ParameterException when the file cannot be read, or has a key that this client does not know or that an option
     *     states; never names a value, which may be a password
     */
    Map<String, Object> toSettings() {
        Map<String, Object> settings = new HashMap<>();
        if (file != null) {
            Properties stated = load();
            stated.stringPropertyNames().forEach(key -> settings.put(required(key), stated.getProperty(key)));
        }
        settings.put(ADDRESS, bootstrapServer);
        return settings;
    }

    private Properties load() {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties stated = new Properties();
            stated.load(reader);
            return stated;
        } catch (IOException | IllegalArgumentException e) {
            throw wrong("berkas tidak dapat dibaca / the file cannot be read", e);
        }
    }

    private String required(String key) {
        if (key.equals(ADDRESS)) {
            throw wrong("\"" + key + "\": pakai / use --bootstrap-server", null);
        }
        if (!AdminClientConfig.configNames().contains(key)) {
            throw wrong("pengaturan / setting \"" + key + "\" tidak dikenal / is unknown", null);
        }
        return key;
    }

    private ParameterException wrong(String what, Exception cause) {
        return new ParameterException(spec.commandLine(), "--command-config: " + file + ": " + what, cause);
    }
}
