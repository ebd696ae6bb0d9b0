package id.ntb.ikm.rule;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

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
        }
        return findings.toList();
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
        findings.amount("quantity", line.getQuantity());
        findings.amount("valueIdr", line.getValueIdr());
        findings.amount("rawMaterialIdr", line.getRawMaterialIdr());
        findings.code("program", line.getProgram());
    }
}
