package id.ntb.ikm.simulation;

import id.ntb.ikm.event.CertificateAction;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Fills in the events of a simulated history. All of them pass the rules. */
final class SimulatedEvents {

    private static final int LAST_DAY_OF_RECORDING = 15;
    private static final int WITHDRAWN_PER_MILLE = 2;
    private static final int QUANTITY_SCALE = 3;

    Registration registration(
            SimulatedFirm firm, String office, YearMonth from, YearMonth month, SplittableRandom random) {
        LocalDate begin = from.atDay(1);
        return Registration.newBuilder()
                .setEventId(id(random))
                .setIkmId(firm.ikmId())
                .setOffice(office)
                .setRecordedAt(SimulatedHistory.recordedAt(month, day(random)))
                .setEffectiveFrom(begin)
                .setStatus(random.nextInt(100) < 5 ? Status.DORMANT : Status.ACTIVE)
                .setName("UD Simulasi " + firm.number())
                .setRegency(office)
                .setKbli(firm.commodity().kbli2020())
                .setKbliEdition(2020)
                .setCommodities(List.of(firm.commodity().code()))
                .setLegality(firm.licensed() ? Legality.LICENSED : Legality.NONE)
                .setNib(firm.licensed() ? "%013d".formatted(firm.number()) : null)
                .setWorkersMale(firm.workers() / 2 + random.nextInt(3))
                .setWorkersFemale(firm.workers() - firm.workers() / 2)
                .setInvestmentIdr(1_000_000L * (1 + random.nextInt(900)))
                .setEnrolments(
                        random.nextInt(100) < 10
                                ? List.of(new Enrolment(
                                        "JPS_GEMILANG", "3", firm.commodity().code(), begin))
                                : List.of())
                .build();
    }

    /** What the office says that the firm leaves: from that month on the other one is in charge. */
    Registration handOver(SimulatedFirm firm, YearMonth month, SplittableRandom random) {
        return Registration.newBuilder(registration(firm, firm.first(), month, month, random))
                .setRegency(firm.later())
                .build();
    }

    /** What the office knows of a firm that has ceased. */
    Registration closing(SimulatedFirm firm, String office, YearMonth month, SplittableRandom random) {
        return Registration.newBuilder(registration(firm, office, month, month, random))
                .setStatus(Status.CLOSED)
                .setClosedBecause(ClosedBecause.CEASED)
                .build();
    }

    /** Each scheme has one certificate per firm, which is issued and then renewed. */
    Certification certification(SimulatedFirm firm, String office, YearMonth month, SplittableRandom random) {
        boolean halal = random.nextBoolean();
        LocalDate from = month.atDay(1 + random.nextInt(28));
        return Certification.newBuilder()
                .setEventId(id(random))
                .setIkmId(firm.ikmId())
                .setOffice(office)
                .setRecordedAt(SimulatedHistory.recordedAt(month, day(random)))
                .setScheme(halal ? "HALAL" : "MEREK")
                .setCertificateNumber((halal ? "ID52110000%07d" : "IDM%09d").formatted(firm.number()))
                .setAction(random.nextInt(10) == 0 ? CertificateAction.SUSPENDED : CertificateAction.RENEWED)
                .setEffectiveFrom(from)
                .setValidUntil(halal ? null : from.plusYears(10))
                .build();
    }

    /** @param recorded month for which the office reports it; later than the period where it corrects */
    Production production(
            SimulatedFirm firm, String office, YearMonth period, YearMonth recorded, SplittableRandom random) {
        return Production.newBuilder()
                .setEventId(id(random))
                .setIkmId(firm.ikmId())
                .setOffice(office)
                .setRecordedAt(SimulatedHistory.recordedAt(recorded, day(random)))
                .setPeriod(period.toString())
                .setLines(IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(line -> line(firm, line, random))
                        .toList())
                .setWithdrawn(random.nextInt(1000) < WITHDRAWN_PER_MILLE)
                .build();
    }

    private static ProductionLine line(SimulatedFirm firm, int line, SplittableRandom random) {
        long value = 10_000L * (1 + random.nextInt(3_000));
        return ProductionLine.newBuilder()
                .setCommodity(firm.commodity().code())
                .setQuantity(BigDecimal.valueOf(1 + random.nextLong(500_000), QUANTITY_SCALE))
                .setUnit("KG")
                .setValueIdr(value)
                .setRawMaterialIdr(value / 2)
                .setChannel(line == 0 ? Channel.LOCAL : Channel.MODERN_RETAIL)
                .build();
    }

    private static int day(SplittableRandom random) {
        return 1 + random.nextInt(LAST_DAY_OF_RECORDING);
    }

    /** As long as the ids that files get, which is most of what an event weighs. */
    private static String id(SplittableRandom random) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
