package id.ntb.ikm.endtoend;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makers of moringa tea whose figures follow from their serial number, with serials that the sample does not use. */
final class Firms {

    static final String PERIOD = "2025-12";

    private static final Instant RECORDED = Instant.parse("2026-01-05T01:00:00Z");
    private static final int FIRST_SERIAL = 500_000;
    private static final String COMMODITY = "TEH_KELOR";

    private Firms() {}

    static String ikmId(String office, int number) {
        return "%s-%06d".formatted(office, FIRST_SERIAL + number);
    }

    /** With {@code number} workers and {@code number} million rupiah. */
    static Registration registration(String office, int number) {
        return Registration.newBuilder()
                .setEventId("r-" + ikmId(office, number))
                .setIkmId(ikmId(office, number))
                .setOffice(office)
                .setRecordedAt(RECORDED)
                .setEffectiveFrom(LocalDate.parse("2025-01-01"))
                .setStatus(Status.ACTIVE)
                .setName("UD Uji " + number)
                .setRegency(office)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setCommodities(List.of(COMMODITY))
                .setLegality(Legality.NONE)
                .setWorkersMale(number)
                .setWorkersFemale(0)
                .setInvestmentIdr(1_000_000L * number)
                .setEnrolments(List.of())
                .build();
    }

    /** Worth {@code number} thousand rupiah, of {@link #PERIOD}. */
    static Production report(String office, int number) {
        return Production.newBuilder()
                .setEventId("p-" + ikmId(office, number))
                .setIkmId(ikmId(office, number))
                .setOffice(office)
                .setRecordedAt(RECORDED)
                .setPeriod(PERIOD)
                .setLines(List.of(ProductionLine.newBuilder()
                        .setCommodity(COMMODITY)
                        .setQuantity(new BigDecimal("0.125"))
                        .setUnit("KG")
                        .setValueIdr(1_000L * number)
                        .setRawMaterialIdr(0)
                        .setChannel(Channel.LOCAL)
                        .build()))
                .build();
    }
}
