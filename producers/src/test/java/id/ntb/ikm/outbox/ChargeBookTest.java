package id.ntb.ikm.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an outbox remembers of firms and of who is in charge of them. */
class ChargeBookTest {

    private static final OfficeRules RULES = new OfficeRules("5202", new EventRules(ReferenceData.load()));
    private static final String OWN = "5202-000001";
    private static final String FOREIGN = "5201-000007";

    @TempDir
    private Path directory;

    private Outbox outbox;

    @BeforeEach
    void open() {
        outbox = Outbox.open(directory, "5202", Clock.systemUTC());
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    private static Registration registration(String ikmId, String from, String regency, String recorded) {
        return Registration.newBuilder()
                .setEventId(ikmId + from + regency + recorded)
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(Instant.parse(recorded + "T01:00:00Z"))
                .setEffectiveFrom(LocalDate.parse(from))
                .setStatus(Status.ACTIVE)
                .setName("UD " + recorded)
                .setRegency(regency)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.NONE)
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(0)
                .build();
    }

    private long send(Registration... registrations) {
        BatchIntake intake = outbox.intake("a.ndjson", RULES);
        for (int i = 0; i < registrations.length; i++) {
            assertThat(intake.send(registrations[i], i + 1L)).isCompletedWithValue(new Outcome.Kept());
        }
        long receipt = intake.finish("d".repeat(64), 0);
        outbox.dispatch(new TestBroker(), DispatchListener.NONE);
        return receipt;
    }

    @Test
    void keepsTheLatestRegistrationOfEachFirmAndDate() {
        Registration later = registration(OWN, "2025-06-01", "5202", "2025-06-02");
        Registration corrected = registration(OWN, "2025-01-01", "5202", "2025-03-01");
        send(
                later,
                corrected,
                registration(OWN, "2025-01-01", "5202", "2025-02-01"),
                registration("5202-000002", "2025-01-01", "5202", "2025-02-01"));
        assertThat(outbox.registrations(OWN)).containsExactly(corrected, later);
        assertThat(outbox.registrations("5202-000009")).isEmpty();
    }

    @Test
    void knowsWhatItHandedOver() {
        send(
                registration(OWN, "2025-01-01", "5202", "2025-02-01"),
                registration(OWN, "2025-06-01", "5203", "2025-06-02"));
        assertThat(outbox.chargeBook().handedOver())
                .isEqualTo(Map.of(OWN, new TreeMap<>(Map.of(LocalDate.parse("2025-06-01"), "5203"))));
    }

    @Test
    void learnsFromTheViewsWhichFirmsItReceived() {
        Registration foreign = registration(FOREIGN, "2025-06-01", "5202", "2025-06-02");
        long receipt = send(registration(OWN, "2025-01-01", "5202", "2025-02-01"), foreign);
        assertThat(outbox.chargeBook().received()).isEmpty();

        EventKey key = EventKey.of(foreign);
        outbox.noteHeld(List.of(new HeldEvent(key, "5201")));
        assertThat(outbox.held(receipt)).containsExactly(new NotedRow(2, key, "5201"));
        assertThat(outbox.chargeBook().received()).isEmpty();

        outbox.noteHeld(List.of());
        assertThat(outbox.held(receipt)).isEmpty();
        assertThat(outbox.chargeBook().received()).containsExactly(FOREIGN);

        send(registration(FOREIGN, "2025-09-01", "5203", "2025-09-02"));
        assertThat(outbox.chargeBook().received()).isEmpty();
    }
}
