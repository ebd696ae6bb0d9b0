package id.ntb.ikm.simulator;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where simulated events are published to; a mixin. These options alone say it: an office's settings file and environment
 * variables name the real province, which must not be reached by leaving something out.
 */
final class ClusterOptions {

    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    private static final String REGISTRY_URL = "schema.registry.url";

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:9092",
            description = {"Server Kafka / Kafka broker", "(${DEFAULT-VALUE})"})
    private String bootstrapServer;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8081/apis/ccompat/v7",
            description = {"Registri skema / schema registry", "(${DEFAULT-VALUE})"})
    private String schemaRegistry;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = {
                "Pengaturan klien Kafka (nama pengguna, sandi, TLS), berkas .properties",
                "Settings of the Kafka client (user, password, TLS), a .properties file"
            })
    private Path commandConfig;

    @Option(
            names = "--yes-publish-to",
            paramLabel = "HOST:PORT",
            description = {
                "Terbitkan tanpa bertanya, juga ke klaster yang bukan sandbox kosong; ulangi alamat --bootstrap-server",
                "Publish without asking, even to a cluster that is no empty sandbox; repeat --bootstrap-server's address"
            })
    private String confirmed;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether the command line says itself, for a script, that events may go to that address. */
    boolean isConfirmed() {
        return confirmed != null;
    }

    /**
     * Asks the cluster what it is.
     *
     * @throws ParameterException when the options contradict each other, or the file cannot be read
     * @throws PublicationException when the cluster cannot be reached, or does not let us in
     */
    TargetCluster describe() throws PublicationException, InterruptedException {
        if (isConfirmed() && !confirmed.equals(bootstrapServer)) {
            throw wrong("--yes-publish-to " + confirmed + ": --bootstrap-server: " + bootstrapServer
                    + "; alamatnya harus sama / the addresses must be the same");
        }
        return new ClusterInquiry(bootstrapServer, toProperties()).describe();
    }

    /** For a publisher, by Kafka's names. */
    Properties toProperties() {
        Properties properties = new Properties();
        if (commandConfig != null) {
            load(properties);
        }
        properties.setProperty(BOOTSTRAP_SERVERS, bootstrapServer);
        properties.setProperty(REGISTRY_URL, schemaRegistry);
        return properties;
    }

    private void load(Properties properties) {
        try (Reader file = Files.newBufferedReader(commandConfig, StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong("--command-config: berkas tidak dapat dibaca / the file cannot be read: " + commandConfig);
        }
        for (String address : List.of(BOOTSTRAP_SERVERS, REGISTRY_URL)) {
            if (properties.containsKey(address)) {
                throw wrong("--command-config: " + commandConfig + ": \"" + address
                        + "\": pakai / use --bootstrap-server, --schema-registry");
            }
        }
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
