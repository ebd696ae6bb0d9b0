package id.ntb.ikm.publish;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Events of one office that are about as long, and pack about as badly, as what offices record; same seed, same events. */
final class RandomEvents {

    private static final Instant RECORDED_AT = Instant.parse("2026-01-05T01:00:00Z");

    private final String office;
    private final SplittableRandom random;

    RandomEvents(String office, long seed) {
        this.office = office;
        this.random = new SplittableRandom(seed);
    }

    /** Of each of so many firms a registration and a report. */
    List<SpecificRecord> of(int firms) {
        return IntStream.rangeClosed(1, firms)
                .boxed()
                .flatMap(number -> Stream.of(registration(number), report(number)))
                .toList();
    }

    private SpecificRecord registration(int number) {
        boolean licensed = random.nextInt(3) > 0;
        return Registration.newBuilder()
                .setEventId(id())
                .setIkmId(ikmId(number))
                .setOffice(office)
                .setRecordedAt(recordedAt())
                .setEffectiveFrom(LocalDate.of(2025, 12, 1))
                .setStatus(random.nextInt(20) == 0 ? Status.DORMANT : Status.ACTIVE)
                .setName("UD Acak " + number)
                .setRegency(office)
                .setKbli("10762")
                .setKbliEdition(2020)
                .setLegality(licensed ? Legality.LICENSED : Legality.NONE)
                .setNib(licensed ? "%013d".formatted(number) : null)
                .setWorkersMale(random.nextInt(15))
                .setWorkersFemale(random.nextInt(15))
                .setInvestmentIdr(1_000_000L * random.nextInt(900))
                .build();
    }

    private SpecificRecord report(int number) {
        return Production.newBuilder()
                .setEventId(id())
                .setIkmId(ikmId(number))
                .setOffice(office)
                .setRecordedAt(recordedAt())
                .setPeriod("2025-12")
                .setLines(IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(line -> line())
                        .toList())
                .build();
    }

    private ProductionLine line() {
        return ProductionLine.newBuilder()
                .setCommodity("TEH_KELOR")
                .setQuantity(BigDecimal.valueOf(random.nextLong(500_000), 3))
                .setUnit("KG")
                .setValueIdr(10_000L * random.nextInt(3_000))
                .setChannel(Channel.LOCAL)
                .build();
    }

    private String ikmId(int number) {
        return "%s-%06d".formatted(office, number);
    }

    private Instant recordedAt() {
        return RECORDED_AT.plusSeconds(random.nextInt(10 * 86_400));
    }

    /** As long as the ids that files get, which is most of what an event weighs. */
    private String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
