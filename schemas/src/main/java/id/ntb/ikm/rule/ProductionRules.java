package id.ntb.ikm.rule;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The checks of a production report. */
final class ProductionRules {

    private final CommonRules common;
    private final Set<String> commodities;
    private final Set<String> units;

    ProductionRules(ReferenceData reference, CommonRules common) {
        this.common = common;
        this.commodities = reference.commodities().keySet();
        this.units = reference.units().keySet();
    }

    List<Finding> check(Production event) {
        Findings findings =
                common.check(event.getEventId(), event.getIkmId(), event.getOffice(), event.getRecordedAt());
        checkPeriod(event.getPeriod(), event.getRecordedAt(), findings);
        List<ProductionLine> lines = event.getLines();
        if (findings.count("lines", lines, Limits.LINES, Rule.TOO_MANY_LINES)) {
            for (int i = 0; i < lines.size(); i++) {
                check(lines.get(i), findings.element("lines", i));
            }
            checkTotals(lines, findings);
        }
        return findings.toList();
    }

    /** The limits are those of a report, so that many lines say no more than one; told only where each line is in order. */
    private static void checkTotals(List<ProductionLine> lines, Findings findings) {
        if (findings.toList().stream().noneMatch(Finding::rejects)) {
            findings.amount("lines.valueIdr", sum(lines, ProductionLine::getValueIdr), Limits.MONTH_IDR);
            findings.amount("lines.rawMaterialIdr", sum(lines, ProductionLine::getRawMaterialIdr), Limits.MONTH_IDR);
            findings.amount(
                    "lines.quantity",
                    lines.stream().map(ProductionLine::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                    Limits.QUANTITY_MILLI);
        }
    }

    private static long sum(List<ProductionLine> lines, ToLongFunction<ProductionLine> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    private static void checkPeriod(String period, Instant recordedAt, Findings findings) {
        boolean isMonth = Period.isPeriod(period);
        findings.require(isMonth, Rule.PERIOD_FORMAT, "period", period);
        if (isMonth) {
            findings.require(period.compareTo(Limits.FIRST_PERIOD) >= 0, Rule.PERIOD_TOO_EARLY, "period", period);
            findings.require(
                    !CommonRules.isSane(recordedAt) || !Period.of(period).isAfter(monthOf(recordedAt)),
                    Rule.PERIOD_IN_FUTURE,
                    "period",
                    period);
        }
    }

    private static YearMonth monthOf(Instant recordedAt) {
        return YearMonth.from(recordedAt.atZone(EventRules.WITA));
    }

    private void check(ProductionLine line, Findings findings) {
        findings.known(commodities, Rule.COMMODITY_UNKNOWN, "commodity", line.getCommodity());
        findings.known(units, Rule.UNIT_UNKNOWN, "unit", line.getUnit());
        findings.amount("quantity", line.getQuantity(), Limits.QUANTITY_MILLI);
        findings.amount("valueIdr", line.getValueIdr(), Limits.MONTH_IDR);
        findings.amount("rawMaterialIdr", line.getRawMaterialIdr(), Limits.MONTH_IDR);
        findings.code("program", line.getProgram());
    }
}
