package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far one gets towards servers of all sorts. */
class ReachabilityTest {

    private static final String NOBODY = "127.0.0.1:1";
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private static String address(ServerSocket server) {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Takes one connection, reads from it once, and hangs up. */
    private static CompletableFuture<Void> answerOnce(ServerSocket server) {
        return CompletableFuture.runAsync(() -> {
            try (Socket client = server.accept()) {
                client.getInputStream().read();
            } catch (IOException e) {
                // Hanging up on a greeting is what both sides do here.
            }
        });
    }

    /** With a certificate that nobody trusts. */
    private ServerSocket tlsServer() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-alias",
                        "ikm",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.invalid:9092", "127.0.0.1", "no address", "", ",", "127.0.0.1:port"})
    void knowsNoServerByANameThatIsNone(String servers) {
        assertThat(Reachability.to(servers)).isEqualTo(Reachability.UNKNOWN_NAME);
    }

    @Test
    void isRefusedWhereNobodyListens() {
        assertThat(Reachability.to(NOBODY)).isEqualTo(Reachability.REFUSED);
    }

    @Test
    void findsAServerThatDoesNotSpeakTls() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = answerOnce(plain);

            assertThat(Reachability.to(address(plain))).isEqualTo(Reachability.PLAIN);
            answered.join();
        }
    }

    /** Whether this computer trusts it is another question, which publishing asks. */
    @Test
    void findsAServerThatSpeaksTlsThoughNobodyTrustsIt() throws Exception {
        try (ServerSocket tls = tlsServer()) {
            CompletableFuture<Void> answered = answerOnce(tls);

            assertThat(Reachability.to(address(tls))).isEqualTo(Reachability.TLS);
            answered.join();
        }
    }

    @Test
    void goesAsFarAsTheBestOfSeveralServersLets() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = answerOnce(plain);

            assertThat(Reachability.to("nowhere.invalid:1, " + NOBODY + " , " + address(plain)))
                    .isEqualTo(Reachability.PLAIN);
            answered.join();
        }
    }
}
