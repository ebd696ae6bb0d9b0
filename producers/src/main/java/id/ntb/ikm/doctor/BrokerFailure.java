package id.ntb.ikm.doctor;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;

/** Tells apart why a broker cannot be used; each has another cure. */
record BrokerFailure(String subject, String servers) {

    Diagnosis diagnose(Throwable error) {
        if (has(error, SslAuthenticationException.class)) {
            return Diagnosis.problem(
                    subject,
                    "sambungan TLS gagal (" + last(error) + "); periksa ssl.truststore.* dan nama server",
                    "the TLS handshake failed; check ssl.truststore.* and the server's name");
        }
        if (has(error, AuthenticationException.class)) {
            return Diagnosis.problem(
                    subject,
                    "server menolak masuk (" + last(error) + "); periksa nama pengguna dan sandi (sasl.*)",
                    "the broker refuses the login; check user and password (sasl.*)");
        }
        if (has(error, AuthorizationException.class)) {
            return Diagnosis.problem(
                    subject,
                    "pengguna ini tidak berizin (" + last(error) + "); minta izin kepada provinsi",
                    "this user lacks a permission; ask the province for it");
        }
        return unreachable(Link.to(servers), error);
    }

    private Diagnosis unreachable(Link link, Throwable error) {
        return switch (link) {
            case UNKNOWN_NAME ->
                Diagnosis.problem(
                        subject,
                        "nama server " + servers + " tidak dikenal; periksa bootstrap.servers dan sambungan internet",
                        "the name cannot be looked up; check bootstrap.servers and the internet connection");
            case REFUSED ->
                Diagnosis.problem(
                        subject,
                        "tidak ada server Kafka di " + servers + "; periksa nomor port, atau server sedang mati",
                        "no Kafka broker is there; check the port number, or the broker is down");
            case SILENT ->
                Diagnosis.problem(
                        subject,
                        servers + " tidak menjawab; periksa sambungan internet, VPN dan firewall",
                        "no answer; check the internet connection, VPN and firewall");
            case CONNECTED ->
                Diagnosis.problem(
                        subject,
                        servers + " tersambung tetapi tidak berbicara Kafka seperti ini (" + last(error)
                                + "); periksa security.protocol",
                        "connected, but nobody speaks Kafka like this there; check security.protocol");
        };
    }

    private static boolean has(Throwable error, Class<? extends Throwable> type) {
        return causes(error).anyMatch(type::isInstance);
    }

    private static String last(Throwable error) {
        Throwable innermost = causes(error).reduce(error, (outer, inner) -> inner);
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause);
    }
}
