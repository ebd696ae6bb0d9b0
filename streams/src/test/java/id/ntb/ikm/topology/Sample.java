package id.ntb.ikm.topology;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Events about a firm that makes moringa tea, to be varied by tests. */
final class Sample {

    static final LocalDate TODAY = LocalDate.parse("2025-06-15");
    static final Instant RECORDED = Instant.parse("2025-06-01T02:00:00Z");

    private Sample() {}

    static Registration registration(String ikmId, String office) {
        return Registration.newBuilder()
                .setEventId("r-" + ikmId + "-" + office)
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(RECORDED)
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency(office)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setCommodities(List.of("TEH_KELOR"))
                .setLegality(Legality.LICENSED)
                .setNib("1234567890123")
                .setWorkersMale(2)
                .setWorkersFemale(3)
                .setInvestmentIdr(25_000_000)
                .setEnrolments(List.of(new Enrolment("JPS_GEMILANG", "3", "TEH_KELOR", LocalDate.parse("2025-02-01"))))
                .build();
    }

    static Certification halal(String ikmId, String office) {
        return Certification.newBuilder()
                .setEventId("c-" + ikmId)
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(RECORDED)
                .setScheme("HALAL")
                .setCertificateNumber("ID52110000000000001")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse("2025-03-01"))
                .build();
    }

    static Production production(String ikmId, String office, String period, long valueIdr) {
        return Production.newBuilder()
                .setEventId("p-" + ikmId + "-" + period + "-" + valueIdr)
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(RECORDED)
                .setPeriod(period)
                .setLines(List.of(ProductionLine.newBuilder()
                        .setCommodity("TEH_KELOR")
                        .setQuantity(new BigDecimal("12.500"))
                        .setUnit("KG")
                        .setValueIdr(valueIdr)
                        .setRawMaterialIdr(valueIdr / 2)
                        .setChannel(Channel.LOCAL)
                        .build()))
                .build();
    }
}
