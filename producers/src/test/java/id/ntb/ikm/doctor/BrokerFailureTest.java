package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class BrokerFailureTest {

    private static String english(String servers, Exception error) {
        return english(servers, "PLAINTEXT", error);
    }

    private static String english(String servers, String protocol, Exception error) {
        return new BrokerFailure("broker", servers, protocol)
                .diagnose(error)
                .finding()
                .english();
    }

    @Test
    void tellsAWrongLoginFromAFailedHandshakeAndAMissingPermission() {
        assertThat(english("x:1", new SaslAuthenticationException("bad"))).contains("user and password");
        assertThat(english("x:1", new SslAuthenticationException("bad"))).contains("ssl.truststore");
        assertThat(english("x:1", new TopicAuthorizationException("ikm"))).contains("must not write");
        assertThat(english("x:1", new KafkaException("outer", new SaslAuthenticationException("bad"))))
                .contains("user and password");
    }

    @Test
    void tellsAWrongNameFromAClosedPortAndAnotherProtocol() throws IOException {
        TimeoutException timeout = new TimeoutException("timed out");

        assertThat(english("nowhere.invalid:9092", timeout)).contains("cannot be looked up");
        assertThat(english("127.0.0.1:1", timeout)).contains("no Kafka broker is there");
    }

    @Test
    void tellsFromOneThatDoesNotSpeakTlsWhatTheClientSpeaks() throws IOException {
        TimeoutException timeout = new TimeoutException("timed out");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String server = "127.0.0.1:" + socket.getLocalPort();

            hangUpOnce(socket);
            assertThat(english(server, "SASL_PLAINTEXT", timeout)).contains("nobody speaks Kafka like this");
            hangUpOnce(socket);
            assertThat(english(server, "SASL_SSL", timeout)).contains("does not speak TLS", "security.protocol");
        }
    }

    /** What a Kafka broker does with a greeting that is not Kafka's. */
    private static void hangUpOnce(ServerSocket socket) {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            try (Socket client = socket.accept()) {
                assertThat(client.getInputStream().read()).isNotNegative();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void namesTheBestOfSeveralAddresses() {
        assertThat(english("nowhere.invalid:9092, 127.0.0.1:1", new TimeoutException("timed out")))
                .contains("no Kafka broker is there");
    }
}
