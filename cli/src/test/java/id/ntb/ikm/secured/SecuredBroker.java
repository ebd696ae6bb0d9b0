package id.ntb.ikm.secured;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A broker as a province runs it: offices come in over TLS with name and password (SCRAM-SHA-512) and may do what access
 * rules allow, nothing else. The province itself comes in over a listener of its own and may do everything.
 */
final class SecuredBroker implements AutoCloseable {

    private static final String NODE_ID = "1";

    private final KafkaRaftServer server;
    private final int officePort;
    private final int provincePort;

    private SecuredBroker(KafkaRaftServer server, int officePort, int provincePort) {
        this.server = server;
        this.officePort = officePort;
        this.provincePort = provincePort;
    }

    /**
     * Returns when clients can connect.
     *
     * @param users names with passwords
     */
    static SecuredBroker start(Path directory, ServerCertificate certificate, Map<String, String> users)
            throws Exception {
        return start(directory, certificate, users, Map.of());
    }

    /** As above, with further settings of the broker. */
    static SecuredBroker start(
            Path directory, ServerCertificate certificate, Map<String, String> users, Map<String, String> further)
            throws Exception {
        List<Integer> ports = freePorts();
        format(directory, users);
        Map<String, String> settings = settings(directory, ports);
        settings.putAll(further);
        settings.put(
                "listener.name.office.ssl.keystore.location",
                certificate.keyStore().toString());
        settings.put("listener.name.office.ssl.keystore.password", certificate.password());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new SecuredBroker(server, ports.get(0), ports.get(1));
    }

    private static List<Integer> freePorts() throws IOException {
        try (ServerSocket one = free();
                ServerSocket other = free();
                ServerSocket third = free()) {
            return List.of(one.getLocalPort(), other.getLocalPort(), third.getLocalPort());
        }
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static void format(Path directory, Map<String, String> users) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(NODE_ID))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString())
                .setScramArguments(users.entrySet().stream()
                        .map(user -> "SCRAM-SHA-512=[name=%s,password=%s]".formatted(user.getKey(), user.getValue()))
                        .toList())
                .run();
    }

    private static Map<String, String> settings(Path directory, List<Integer> ports) {
        Map<String, String> settings = new HashMap<>();
        settings.put("node.id", NODE_ID);
        settings.put("process.roles", "broker,controller");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put(
                "listeners",
                "OFFICE://127.0.0.1:%d,PROVINCE://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(ports.toArray()));
        settings.put(
                "advertised.listeners",
                "OFFICE://127.0.0.1:%d,PROVINCE://127.0.0.1:%d".formatted(ports.get(0), ports.get(1)));
        settings.put("listener.security.protocol.map", "OFFICE:SASL_SSL,PROVINCE:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "PROVINCE");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + ports.get(2));
        settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.put("super.users", "User:ANONYMOUS");
        settings.put("listener.name.office.sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.put(
                "listener.name.office.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        return settings;
    }

    /** Where offices come in. */
    String bootstrapServers() {
        return "127.0.0.1:" + officePort;
    }

    /** Where the province comes in, without a password. */
    String provinceServers() {
        return "127.0.0.1:" + provincePort;
    }

    /** Returns when the rules are in force. */
    void allow(List<AclBinding> rules) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", provinceServers()))) {
            admin.createAcls(rules).all().get();
            await().until(() ->
                    admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rules));
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
