package id.ntb.ikm.doctor;

import static id.ntb.ikm.problem.Bilingual.text;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Compares this computer's clock with the one that a server states in the {@code Date} of its answers (RFC 9110). A
 * Kafka broker states none to a client that only writes.
 *
 * @param servers that may tell the time; the first that does is believed
 */
record ClockCheck(List<String> servers, Clock clock) {

    private static final String SUBJECT = "jam / clock";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    List<Diagnosis> run() {
        return List.of(servers.stream()
                .flatMap(server -> timeOf(server).map(time -> compare(server, time)).stream())
                .findFirst()
                .orElseGet(this::unknown));
    }

    private static Optional<Instant> timeOf(String server) {
        try {
            // Registries allow their front page to be kept for a year, and a proxy's copy has the date it was made.
            HttpRequest request = HttpRequest.newBuilder(URI.create(server))
                    .header("Cache-Control", "no-cache")
                    .timeout(PATIENCE)
                    .build();
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Diagnosis compare(String server, Instant theirs) {
        Duration off = Duration.between(theirs, clock.instant());
        if (off.abs().compareTo(TOLERANCE) <= 0) {
            return Diagnosis.ok(SUBJECT, text("sama dengan jam " + server, "agrees with that server's"));
        }
        return Diagnosis.problem(
                SUBJECT,
                text(
                        "jam komputer ini meleset " + off.toSeconds() + " detik dari " + server
                                + "; atur waktunya otomatis",
                        "this computer's clock is off by " + off.toSeconds()
                                + " seconds from that server's; let it set its time automatically"));
    }

    private Diagnosis unknown() {
        return Diagnosis.advice(
                SUBJECT,
                text(
                        "tidak dapat diperiksa, karena tidak ada yang menyebut waktu di " + String.join(", ", servers)
                                + "; pastikan sendiri jam komputer ini benar",
                        "could not be checked, as nobody told the time there; make sure yourself that this computer's clock is"
                                + " right"));
    }
}
