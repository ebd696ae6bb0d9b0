package id.ntb.ikm.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class BrokerFailureTest {

    private static String english(String servers, Exception error) {
        return new BrokerFailure("broker", servers, "PLAINTEXT").diagnose(error).english();
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
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(english("127.0.0.1:" + socket.getLocalPort(), timeout)).contains("security.protocol");
        }
    }

    @Test
    void namesTheBestOfSeveralAddresses() {
        assertThat(english("nowhere.invalid:9092, 127.0.0.1:1", new TimeoutException("timed out")))
                .contains("no Kafka broker is there");
    }
}
