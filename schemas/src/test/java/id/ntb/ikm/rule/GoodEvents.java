package id.ntb.ikm.rule;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Good events, to be spoiled in one place. */
final class GoodEvents {

    private GoodEvents() {}

    static Registration registration(Consumer<Registration> change) {
        Registration event = Registration.newBuilder()
                .setEventId("r")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Contoh")
                .setRegency("5202")
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(Legality.LICENSED)
                .setNib("1234567890123")
                .setWorkersMale(1)
                .setWorkersFemale(2)
                .setInvestmentIdr(0)
                .build();
        change.accept(event);
        return event;
    }

    static Certification certification(Consumer<Certification> change) {
        Certification event = Certification.newBuilder()
                .setEventId("c")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setScheme("HALAL")
                .setCertificateNumber("ID52110000000000001")
                .setAction(CertificateAction.ISSUED)
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .build();
        change.accept(event);
        return event;
    }

    static Production production(Consumer<Production> change) {
        Production event = Production.newBuilder()
                .setEventId("p")
                .setIkmId("5202-000001")
                .setOffice("5202")
                .setRecordedAt(Instant.parse("2025-06-01T02:00:00Z"))
                .setPeriod("2025-05")
                .setLines(new ArrayList<>(List.of(ProductionLine.newBuilder()
                        .setCommodity("TEH_KELOR")
                        .setQuantity(new BigDecimal("1.000"))
                        .setUnit("KG")
                        .setValueIdr(1)
                        .build())))
                .build();
        change.accept(event);
        return event;
    }
}
