package id.ntb.ikm.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Of two rows for one slot the pipeline would keep one, and not the office would choose which. */
class SeenFirmsTest {

    private static final OfficeRules RULES = new OfficeRules("5202", new EventRules(ReferenceData.load()));
    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

    private final SeenFirms seen = new SeenFirms();

    private static List<JudgedEvent> judged(SpecificRecord event) {
        return List.of(RULES.judge(event));
    }

    private static List<JudgedEvent> report(String ikmId, String period) {
        return judged(Production.newBuilder()
                .setEventId("p")
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(NOW)
                .setPeriod(period)
                .build());
    }

    private static List<JudgedEvent> halal(String ikmId, String from) {
        return judged(Certification.newBuilder()
                .setEventId("c")
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(NOW)
                .setScheme("HALAL")
                .setCertificateNumber("ID1")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse(from))
                .build());
    }

    @Test
    void findsAFirmAndDateThatWereThereBefore() {
        assertThat(seen.add("5202-000001", halal("5202-000001", "2025-01-01"), 5))
                .isEmpty();
        assertThat(seen.add("5202-000002", halal("5202-000002", "2025-01-01"), 6))
                .isEmpty();
        assertThat(seen.add("5202-000001", halal("5202-000001", "2025-01-01"), 9))
                .contains(5);
        assertThat(seen.add("5202-000001", halal("5202-000001", "2025-01-01"), 12))
                .contains(5);
    }

    @Test
    void keepsDatesApart() {
        assertThat(seen.add("5202-000001", halal("5202-000001", "2025-01-01"), 5))
                .isEmpty();
        assertThat(seen.add("5202-000001", halal("5202-000001", "2025-01-02"), 6))
                .isEmpty();
        assertThat(seen.add("5202-000001", halal("5202-000001", "1900-01-01"), 7))
                .isEmpty();
    }

    @Test
    void keepsMonthsApart() {
        assertThat(seen.add("5202-000001", report("5202-000001", "2025-11"), 5)).isEmpty();
        assertThat(seen.add("5202-000001", report("5202-000001", "2025-12"), 6)).isEmpty();
        assertThat(seen.add("5202-000001", report("5202-000001", "2025-11"), 7)).contains(5);
    }

    @Test
    void keepsFirmsApartThatAreNeighbours() {
        for (int i = 0; i < 2_000; i++) {
            String ikmId = "5202-%06d".formatted(i);
            assertThat(seen.add(ikmId, report(ikmId, "2025-12"), i + 2)).isEmpty();
        }
        assertThat(seen.add("5202-001999", report("5202-001999", "2025-12"), 9_999))
                .contains(2_001);
    }
}
