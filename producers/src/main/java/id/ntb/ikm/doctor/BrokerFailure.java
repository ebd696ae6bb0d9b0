package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.publish.ClientFailures;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.Outcome;
import java.util.Locale;

/**
 * Tells apart why a broker cannot be used; each has another cure.
 *
 * @param protocol that the client speaks, {@code security.protocol}
 */
record BrokerFailure(String subject, String servers, String protocol) {

    /** The same words as publishing has, and where no word came back, what the line itself shows. */
    Diagnosis diagnose(Throwable error) {
        Outcome.Failed failed = ClientFailures.of(error);
        boolean answered =
                failed.reason() != FailureReason.BROKER_UNREACHABLE && failed.reason() != FailureReason.OTHER;
        return answered
                ? Diagnosis.problem(
                        subject,
                        text(
                                failed.reason().problem().text().indonesian() + " (" + failed.detail() + ")",
                                failed.reason().problem().text().english()))
                : unreachable(Reachability.to(servers), failed.detail());
    }

    private Diagnosis unreachable(Reachability link, String detail) {
        return switch (link) {
            case UNKNOWN_NAME ->
                Diagnosis.problem(
                        subject,
                        text(
                                "nama server " + servers
                                        + " tidak dikenal; periksa bootstrap.servers dan sambungan internet",
                                "the name cannot be looked up; check bootstrap.servers and the internet connection"));
            case REFUSED ->
                Diagnosis.problem(
                        subject,
                        text(
                                "tidak ada server Kafka di " + servers
                                        + "; periksa nomor port, atau server sedang mati",
                                "no Kafka broker is there; check the port number, or the broker is down"));
            case SILENT ->
                Diagnosis.problem(
                        subject,
                        text(
                                servers + " tidak menjawab; periksa sambungan internet, VPN dan firewall",
                                "no answer; check the internet connection, VPN and firewall"));
            case TLS -> usesTls() ? otherLanguage(detail) : tlsOnly();
            case PLAIN -> usesTls() ? noTls() : otherLanguage(detail);
        };
    }

    private boolean usesTls() {
        return protocol.toUpperCase(Locale.ROOT).endsWith("SSL");
    }

    private Diagnosis tlsOnly() {
        return Diagnosis.problem(
                subject,
                text(
                        servers + " hanya menerima sambungan aman (TLS), sedangkan security.protocol = " + protocol
                                + "; pakai SASL_SSL (dengan nama dan sandi) atau SSL",
                        "takes secure connections (TLS) only; set security.protocol to SASL_SSL (with user and password) or SSL"));
    }

    private Diagnosis noTls() {
        return Diagnosis.problem(
                subject,
                text(
                        servers + " tidak berbicara TLS, sedangkan security.protocol = " + protocol
                                + "; periksa nomor port, atau tanyakan security.protocol kepada provinsi",
                        "does not speak TLS; check the port number, or ask the province for security.protocol"));
    }

    private Diagnosis otherLanguage(String detail) {
        return Diagnosis.problem(
                subject,
                text(
                        servers + " tersambung tetapi tidak berbicara Kafka seperti ini (" + detail
                                + "); periksa security.protocol (sekarang " + protocol + ") dan nomor port",
                        "connected, but nobody speaks Kafka like this there; check security.protocol and the port number"));
    }
}
