package id.ntb.ikm.model;

import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.view.CommodityProduction;
import id.ntb.ikm.view.ProductionView;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The production of a period at a point, summed over again from all reports. */
final class ModelProductions {

    private final Collection<ModelFirm> firms;
    private final ModelSectors sectors;

    ModelProductions(Collection<ModelFirm> firms, ModelSectors sectors) {
        this.firms = firms;
        this.sectors = sectors;
    }

    ProductionView row(ModelCell point, YearMonth period) {
        List<ModelFirm> reporting = firms.stream()
                .filter(firm -> !firm.neverWas())
                .filter(firm -> firm.reportOf(period) != null)
                .filter(firm -> !firm.reportOf(period).getWithdrawn())
                .filter(firm -> cellOfFlow(firm, period).isIn(point))
                .toList();
        List<ProductionLine> lines = reporting.stream()
                .flatMap(firm -> firm.reportOf(period).getLines().stream())
                .toList();
        return ProductionView.newBuilder()
                .setSector(point.sector())
                .setRegency(point.regency())
                .setPeriod(period.toString())
                .setExpectedUnits(expected(point, period))
                .setReportingUnits(reporting.size())
                .setOnTimeUnits(reporting.stream()
                        .filter(firm -> firm.wasOnTime(period))
                        .count())
                .setValueIdr(sum(lines, ProductionLine::getValueIdr))
                .setRawMaterialIdr(sum(lines, ProductionLine::getRawMaterialIdr))
                .setCommodities(commodities(lines))
                .setChannels(channels(lines))
                .setVersion(0)
                .build();
    }

    ModelCell cellOf(Registration registration) {
        return new ModelCell(sectors.sectorOf(registration), registration.getRegency());
    }

    /** Rules 7 and 8. */
    private ModelCell cellOfFlow(ModelFirm firm, YearMonth period) {
        Registration then = firm.registrationForFlowsOf(period);
        return then == null ? new ModelCell("UNREGISTERED", firm.firstRegency()) : cellOf(then);
    }

    private long expected(ModelCell point, YearMonth period) {
        return firms.stream()
                .filter(firm -> firm.isExpectedIn(period))
                .filter(firm ->
                        cellOf(firm.registrationOn(period.atEndOfMonth())).isIn(point))
                .count();
    }

    private static long sum(List<ProductionLine> lines, ToLongFunction<ProductionLine> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    private static List<CommodityProduction> commodities(List<ProductionLine> lines) {
        Map<String, CommodityProduction> byName = new TreeMap<>();
        for (ProductionLine line : lines) {
            byName.merge(
                    line.getCommodity() + "|" + line.getUnit(),
                    new CommodityProduction(
                            line.getCommodity(),
                            line.getUnit(),
                            line.getQuantity().setScale(3),
                            line.getValueIdr()),
                    ModelProductions::plus);
        }
        return byName.values().stream()
                .filter(sum -> sum.getQuantity().signum() != 0 || sum.getValueIdr() != 0)
                .toList();
    }

    private static CommodityProduction plus(CommodityProduction a, CommodityProduction b) {
        BigDecimal quantity = a.getQuantity().add(b.getQuantity());
        return new CommodityProduction(a.getCommodity(), a.getUnit(), quantity, a.getValueIdr() + b.getValueIdr());
    }

    private static Map<String, Long> channels(List<ProductionLine> lines) {
        Map<String, Long> values = new TreeMap<>();
        for (ProductionLine line : lines) {
            values.merge(line.getChannel().name(), line.getValueIdr(), Long::sum);
        }
        values.values().removeIf(value -> value == 0);
        return values;
    }
}
