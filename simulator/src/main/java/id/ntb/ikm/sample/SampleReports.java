package id.ntb.ikm.sample;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports the last three months of production: most firms on time, some late, some not at all. */
final class SampleReports {

    private static final YearMonth FIRST = YearMonth.of(2025, 10);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    /** Of a hundred reports, so many are never made. */
    private static final int MISSING = 7;

    /** Of a hundred reports, so many come after the 10th of the following month. */
    private static final int LATE = 12;

    private static final int WITHDRAWN_FIRM = 20;
    private static final int CORRECTED_EVERY = 90;

    private final Random random;

    SampleReports(Random random) {
        this.random = random;
    }

    List<Production> of(SampleFirm firm) {
        List<Production> reports = new ArrayList<>();
        for (YearMonth period = FIRST; !firm.isDormant() && !period.isAfter(LAST); period = period.plusMonths(1)) {
            if (random.nextInt(100) >= MISSING || firm.number() == WITHDRAWN_FIRM) {
                reports.add(report(firm, period));
            }
        }
        reports.addAll(afterthoughts(firm, reports));
        return reports;
    }

    private Production report(SampleFirm firm, YearMonth period) {
        int day = random.nextInt(100) < LATE ? 11 + random.nextInt(3) : 2 + random.nextInt(8);
        LocalDate recorded = period.plusMonths(1).atDay(day);
        return Production.newBuilder()
                .setEventId("")
                .setIkmId(firm.ikmId())
                .setOffice(firm.officeOn(period.atEndOfMonth()))
                .setRecordedAt(Days.officeHour(recorded, random))
                .setPeriod(period.toString())
                .setLines(lines(firm))
                .build();
    }

    /** What the programme bought, if anything, and what went to one other kind of buyer. */
    private List<ProductionLine> lines(SampleFirm firm) {
        Goods goods = Goods.of(firm.commodity());
        int tenths = firm.workers() * goods.monthly() * (6 + random.nextInt(7));
        List<ProductionLine> lines = new ArrayList<>();
        if (random.nextInt(10) < 4) {
            int bought = tenths / 2;
            tenths -= bought;
            lines.add(line(firm, goods, bought, Channel.GOVERNMENT_PROGRAM, JpsGemilangSample.PROGRAM));
        }
        lines.add(line(firm, goods, tenths, channel(), null));
        return lines;
    }

    private Channel channel() {
        List<Channel> likely = List.of(
                Channel.LOCAL,
                Channel.LOCAL,
                Channel.LOCAL,
                Channel.MODERN_RETAIL,
                Channel.HOTEL_TOURISM,
                Channel.OTHER_REGION,
                Channel.EXPORT,
                Channel.UNSPECIFIED);
        return likely.get(random.nextInt(likely.size()));
    }

    private ProductionLine line(SampleFirm firm, Goods goods, int tenths, Channel channel, String program) {
        int whole = goods.isCounted() ? tenths / 10 * 10 : tenths;
        long valueIdr = whole * goods.priceIdr() / 10;
        return ProductionLine.newBuilder()
                .setCommodity(firm.commodity())
                .setQuantity(BigDecimal.valueOf(whole, 1).setScale(3))
                .setUnit(goods.unit())
                .setValueIdr(valueIdr)
                .setRawMaterialIdr(valueIdr * (35 + random.nextInt(30)) / 100)
                .setChannel(channel)
                .setProgram(program)
                .build();
    }

    /** Taken back or mended after the fact, for a few firms. */
    private List<Production> afterthoughts(SampleFirm firm, List<Production> reports) {
        if (firm.number() == WITHDRAWN_FIRM) {
            return List.of(
                    again(reports.get(1)).setWithdrawn(true).setLines(List.of()).build());
        }
        boolean corrected = firm.number() % CORRECTED_EVERY == 1 && !reports.isEmpty();
        return corrected ? List.of(again(reports.get(0)).setLines(lines(firm)).build()) : List.of();
    }

    private Production.Builder again(Production report) {
        LocalDate recorded = JpsGemilangSample.AS_OF.minusDays(1);
        return Production.newBuilder(report).setRecordedAt(Days.officeHour(recorded, random));
    }
}
