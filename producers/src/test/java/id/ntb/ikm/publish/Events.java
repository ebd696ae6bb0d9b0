package id.ntb.ikm.publish;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import java.time.Instant;
import java.time.LocalDate;

/** Small events of office 5202. */
final class Events {

    private static final Instant RECORDED_AT = Instant.parse("2026-01-05T01:00:00Z");

    private Events() {}

    static Production report(String ikmId, String office) {
        return Production.newBuilder()
                .setEventId("p-" + ikmId)
                .setIkmId(ikmId)
                .setOffice(office)
                .setRecordedAt(RECORDED_AT)
                .setPeriod("2025-12")
                .build();
    }

    static Certification halal(String ikmId) {
        return Certification.newBuilder()
                .setEventId("c-" + ikmId)
                .setIkmId(ikmId)
                .setOffice("5202")
                .setRecordedAt(RECORDED_AT)
                .setScheme("HALAL")
                .setCertificateNumber("ID52110000012345678")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.of(2025, 2, 1))
                .build();
    }
}
