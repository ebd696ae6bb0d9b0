package id.ntb.ikm.doctor;

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

/** Compares this computer's clock with the one that a server states in the {@code Date} of its answers (RFC 9110). */
record ClockCheck(String server, Clock clock) {

    private static final String SUBJECT = "jam / clock";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    List<Diagnosis> run() {
        return List.of(serversTime().map(this::compare).orElseGet(ClockCheck::unknown));
    }

    private Optional<Instant> serversTime() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(server)).timeout(PATIENCE).build();
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

    private Diagnosis compare(Instant theirs) {
        Duration off = Duration.between(theirs, clock.instant());
        if (off.abs().compareTo(TOLERANCE) <= 0) {
            return Diagnosis.ok(SUBJECT, "sama dengan jam server", "agrees with the server's");
        }
        return Diagnosis.problem(
                SUBJECT,
                "jam komputer ini meleset " + off.toSeconds() + " detik dari server; atur waktunya otomatis",
                "this computer's clock is off by " + off.toSeconds() + " seconds; let it set its time automatically");
    }

    private static Diagnosis unknown() {
        return Diagnosis.advice(
                SUBJECT,
                "server tidak menyebut waktu; pastikan sendiri jam komputer ini benar",
                "the server does not tell the time; make sure yourself that this computer's clock is right");
    }
}
