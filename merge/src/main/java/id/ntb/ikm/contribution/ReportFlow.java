package id.ntb.ikm.contribution;

import static id.ntb.ikm.cube.Measures.CHANNELS;
import static id.ntb.ikm.cube.Measures.COMMODITY_IDR;
import static id.ntb.ikm.cube.Measures.ON_TIME_UNITS;
import static id.ntb.ikm.cube.Measures.QUANTITY_MILLI;
import static id.ntb.ikm.cube.Measures.RAW_MATERIAL_IDR;
import static id.ntb.ikm.cube.Measures.REPORTING_UNITS;
import static id.ntb.ikm.cube.Measures.REPORTS;
import static id.ntb.ikm.cube.Measures.VALUE_IDR;

import id.ntb.ikm.cube.Adder;
import id.ntb.ikm.cube.Measure;
import id.ntb.ikm.cube.Measures;
import id.ntb.ikm.event.Channel;
import id.ntb.ikm.join.Report;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.LineGoods;
import id.ntb.ikm.report.ReportLineReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What one report adds to the production of its month. For one thread. */
final class ReportFlow {

    private final ReportLineReader lines;
    private final Map<Channel, Measure> byChannel = new EnumMap<>(Channel.class);
    private final Map<LineGoods, GoodsMeasures> measures = new HashMap<>();
    private final Map<YearMonth, Instant> lateFrom = new HashMap<>();

    /** What goods are summed under. */
    private record GoodsMeasures(Measure value, Measure quantity) {

        static GoodsMeasures of(LineGoods goods) {
            String name = Measures.commodity(goods.commodity(), goods.unit());
            return new GoodsMeasures(new Measure(COMMODITY_IDR, name), new Measure(QUANTITY_MILLI, name));
        }
    }

    ReportFlow(ReferenceData reference) {
        this.lines = new ReportLineReader(reference);
        for (Channel channel : Channel.values()) {
            byChannel.put(channel, new Measure(CHANNELS, channel.name()));
        }
    }

    /**
     * Adds it, or takes it away. That there was a report is counted even if its firm never was, so that no month vanishes.
     *
     * @param times 1 or -1
     */
    void add(Report report, boolean neverWas, int times, Adder flow) {
        flow.plus(REPORTS, times);
        if (!report.withdrawn() && !neverWas) {
            flow.plus(REPORTING_UNITS, times);
            flow.plus(ON_TIME_UNITS, report.onTime(lateFrom(report.period())) ? times : 0);
            addLines(report, times, flow);
        }
    }

    private Instant lateFrom(YearMonth period) {
        return lateFrom.computeIfAbsent(period, Report::lateFrom);
    }

    private void addLines(Report report, int times, Adder flow) {
        lines.forEach(report.slot().event().lines(), (goods, quantityMilli, valueIdr, rawMaterialIdr, channel) -> {
            GoodsMeasures of = measures.computeIfAbsent(goods, GoodsMeasures::of);
            flow.plus(VALUE_IDR, times * valueIdr);
            flow.plus(RAW_MATERIAL_IDR, times * rawMaterialIdr);
            flow.plus(byChannel.get(channel), times * valueIdr);
            flow.plus(of.value, times * valueIdr);
            flow.plus(of.quantity, times * quantityMilli);
        });
    }
}
