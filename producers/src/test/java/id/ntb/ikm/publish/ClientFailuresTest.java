package id.ntb.ikm.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exceptions of Kafka's and the registry's clients mean to a clerk. */
class ClientFailuresTest {

    private static FailureReason reason(Throwable error) {
        return ClientFailures.of(error).reason();
    }

    private static Throwable ofRegistry(int status) {
        return new SerializationException("retrieving", new RestClientException("refused", status, status * 100));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new SslAuthenticationException("handshake failed"), FailureReason.TLS_FAILED),
                arguments(new SaslAuthenticationException("bad password"), FailureReason.LOGIN_REFUSED),
                arguments(new TopicAuthorizationException("ikm.5202.production"), FailureReason.NOT_ALLOWED),
                arguments(new ClusterAuthorizationException("cluster"), FailureReason.NOT_ALLOWED),
                arguments(new RecordTooLargeException("2 MB"), FailureReason.EVENT_TOO_LARGE),
                arguments(new RecordBatchTooLargeException("2 MB"), FailureReason.EVENT_TOO_LARGE),
                arguments(new OutOfOrderSequenceException("7"), FailureReason.ORDER_REFUSED),
                arguments(new ProducerFencedException("7"), FailureReason.ORDER_REFUSED),
                arguments(new UnknownTopicOrPartitionException("none"), FailureReason.TOPIC_MISSING),
                arguments(new InvalidTopicException("bad"), FailureReason.TOPIC_MISSING),
                arguments(new TimeoutException("no metadata"), FailureReason.BROKER_UNREACHABLE),
                arguments(new NetworkException("gone"), FailureReason.BROKER_UNREACHABLE),
                arguments(new NotLeaderOrFollowerException("moved"), FailureReason.BROKER_UNREACHABLE),
                arguments(
                        new SerializationException("asking", new ConnectException("refused")),
                        FailureReason.REGISTRY_UNREACHABLE),
                arguments(new IOException("gone"), FailureReason.REGISTRY_UNREACHABLE),
                arguments(new KafkaException("no idea"), FailureReason.OTHER),
                arguments(new IllegalStateException("no idea"), FailureReason.OTHER));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsWhatTheClerkHasToDo(Throwable error, FailureReason reason) {
        assertThat(reason(error)).isEqualTo(reason);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsTheSameHoweverDeepItIsWrapped(Throwable error, FailureReason reason) {
        assertThat(reason(new KafkaException("outer", new RuntimeException("inner", error))))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "401, REGISTRY_LOGIN_REFUSED",
        "403, REGISTRY_LOGIN_REFUSED",
        "404, SCHEMA_MISSING",
        "409, REGISTRY_UNREACHABLE",
        "429, REGISTRY_UNREACHABLE",
        "500, REGISTRY_UNREACHABLE",
        "503, REGISTRY_UNREACHABLE"
    })
    void knowsTheRegistrysRefusalsByTheirStatus(int status, FailureReason reason) {
        assertThat(reason(ofRegistry(status))).isEqualTo(reason);
    }

    /** A topic that is missing is first of all a time that passed. */
    @Test
    void prefersTheCauseOfATimeout() {
        assertThat(reason(new TimeoutException("60 s", new UnknownTopicOrPartitionException("ikm.5202.production"))))
                .isEqualTo(FailureReason.TOPIC_MISSING);
    }

    static Stream<Arguments> details() {
        return Stream.of(
                arguments(
                        new SerializationException("asking", new ConnectException("Connection refused")),
                        "ConnectException: Connection refused"),
                arguments(
                        new TimeoutException("no metadata after 15000 ms"),
                        "TimeoutException: no metadata after 15000 ms"),
                arguments(
                        new TimeoutException("topic not there", new UnknownTopicOrPartitionException("x")),
                        "UnknownTopicOrPartitionException: topic not there"),
                arguments(
                        new SslAuthenticationException("failed", new SSLHandshakeException("no trusted certificate")),
                        "SSLHandshakeException: no trusted certificate"),
                arguments(new IllegalStateException("first line\nsecond line"), "IllegalStateException: first line"),
                arguments(new RuntimeException("outer", new IllegalStateException()), "IllegalStateException: outer"),
                arguments(new IllegalStateException(), "IllegalStateException: null"));
    }

    @ParameterizedTest
    @MethodSource("details")
    void keepsForTheExpertOneLineThatNamesTheCause(Throwable error, String detail) {
        assertThat(ClientFailures.of(error).detail()).isEqualTo(detail);
    }
}
