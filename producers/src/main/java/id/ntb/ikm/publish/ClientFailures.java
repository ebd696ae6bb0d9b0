package id.ntb.ikm.publish;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Tells from the clients' exceptions what a clerk has to do. */
public final class ClientFailures {

    private static final int HTTP_UNAUTHORIZED = 401;
    private static final int HTTP_FORBIDDEN = 403;
    private static final int HTTP_NOT_FOUND = 404;

    /** What an idempotent producer is told where its batches and the broker's count of them do not fit (KAFKA-14359). */
    private static final List<Class<? extends ApiException>> SEQUENCE_ERRORS = List.of(
            OutOfOrderSequenceException.class,
            InvalidProducerEpochException.class,
            InvalidPidMappingException.class,
            ProducerFencedException.class);

    private ClientFailures() {}

    /** What the failure of a client means. */
    public static Outcome.Failed of(Throwable error) {
        return new Outcome.Failed(reason(error), detail(error));
    }

    private static FailureReason reason(Throwable error) {
        if (has(error, SslAuthenticationException.class)) {
            return FailureReason.TLS_FAILED;
        }
        if (has(error, AuthenticationException.class)) {
            return FailureReason.LOGIN_REFUSED;
        }
        if (has(error, AuthorizationException.class)) {
            return FailureReason.NOT_ALLOWED;
        }
        if (has(error, RecordTooLargeException.class) || has(error, RecordBatchTooLargeException.class)) {
            return FailureReason.EVENT_TOO_LARGE;
        }
        if (SEQUENCE_ERRORS.stream().anyMatch(type -> has(error, type))) {
            return FailureReason.ORDER_REFUSED;
        }
        // A timeout because of a missing topic names that as its cause, so the cause is asked first.
        if (has(error, UnknownTopicOrPartitionException.class) || has(error, InvalidTopicException.class)) {
            return FailureReason.TOPIC_MISSING;
        }
        Optional<RestClientException> refusal = find(error, RestClientException.class);
        if (refusal.isPresent()) {
            return reason(refusal.get().getStatus());
        }
        // Only the registry's client lets plain I/O errors out; the broker's client wraps its own.
        if (has(error, IOException.class)) {
            return FailureReason.REGISTRY_UNREACHABLE;
        }
        return has(error, RetriableException.class) ? FailureReason.BROKER_UNREACHABLE : FailureReason.OTHER;
    }

    private static FailureReason reason(int registrysStatus) {
        return switch (registrysStatus) {
            case HTTP_UNAUTHORIZED, HTTP_FORBIDDEN -> FailureReason.REGISTRY_LOGIN_REFUSED;
            case HTTP_NOT_FOUND -> FailureReason.SCHEMA_MISSING;
            default -> FailureReason.REGISTRY_UNREACHABLE;
        };
    }

    /** The innermost message, which is the one that names host and cause. */
    private static String detail(Throwable error) {
        Throwable innermost = causes(error).reduce(error, (outer, inner) -> inner);
        // Of a failed handshake Kafka says only that it failed.
        boolean handshake = has(error, SslAuthenticationException.class);
        boolean kafkaSaysMore = (error instanceof ApiException && !handshake) || innermost.getMessage() == null;
        String message = kafkaSaysMore ? error.getMessage() : innermost.getMessage();
        return innermost.getClass().getSimpleName() + ": "
                + String.valueOf(message).lines().findFirst().orElse("");
    }

    private static boolean has(Throwable error, Class<? extends Throwable> type) {
        return find(error, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable error, Class<T> type) {
        return causes(error).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause);
    }
}
