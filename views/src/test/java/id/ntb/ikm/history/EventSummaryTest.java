package id.ntb.ikm.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSummaryTest {

    @Test
    void aRegistrationInShortWithoutNameOwnerOrNib() {
        Registration event = new Registration();
        event.setStatus(Status.ACTIVE);
        event.setName("UD Rahasia");
        event.setOwnerHash("3f1c");
        event.setNib("1234567890123");
        event.setRegency("5202");
        event.setKbli("10799");
        event.setLegality(Legality.LICENSED);
        event.setWorkersMale(3);
        event.setWorkersFemale(4);
        assertThat(EventSummary.of(event)).isEqualTo("ACTIVE 5202 KBLI 10799 LICENSED 3+4 workers");
        event.setStatus(Status.CLOSED);
        event.setClosedBecause(ClosedBecause.MERGED);
        assertThat(EventSummary.of(event)).startsWith("CLOSED MERGED 5202 ");
    }

    @Test
    void aCertificateWithItsEndIfItHasOne() {
        Certification event = new Certification();
        event.setScheme("HALAL");
        event.setAction(CertificateAction.ISSUED);
        assertThat(EventSummary.of(event)).isEqualTo("HALAL ISSUED");
        event.setValidUntil(LocalDate.of(2030, 1, 31));
        assertThat(EventSummary.of(event)).isEqualTo("HALAL ISSUED until 2030-01-31");
    }

    @Test
    void aReportInRupiahAsTheyAreWrittenInIndonesia() {
        Production event = new Production();
        event.setPeriod("2025-03");
        event.setLines(List.of(line(1_000_000), line(200_000)));
        assertThat(EventSummary.of(event)).isEqualTo("2025-03: Rp 1.200.000, 2 lines");
        event.setLines(List.of(line(500)));
        assertThat(EventSummary.of(event)).isEqualTo("2025-03: Rp 500, 1 line");
        event.setWithdrawn(true);
        assertThat(EventSummary.of(event)).isEqualTo("2025-03: withdrawn");
    }

    private static ProductionLine line(long valueIdr) {
        return new ProductionLine("KOPI", BigDecimal.ONE.setScale(3), "KG", valueIdr, 0L, Channel.LOCAL, null);
    }
}
