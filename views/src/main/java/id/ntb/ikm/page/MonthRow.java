package id.ntb.ikm.page;

import id.ntb.ikm.view.ProductionView;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month of production, and the months that it is compared with.
 *
 * @param row empty where nobody reported the month
 */
record MonthRow(
        YearMonth month,
        Optional<ProductionView> row,
        Optional<ProductionView> monthBefore,
        Optional<ProductionView> yearBefore) {

    long value() {
        return row.map(ProductionView::getValueIdr).orElse(0L);
    }

    long expected() {
        return row.map(ProductionView::getExpectedUnits).orElse(0L);
    }

    long reporting() {
        return row.map(ProductionView::getReportingUnits).orElse(0L);
    }

    long onTime() {
        return row.map(ProductionView::getOnTimeUnits).orElse(0L);
    }
}
