package id.ntb.ikm.page;

import id.ntb.ikm.explain.Explanation;
import id.ntb.ikm.topic.Point;
import java.math.BigDecimal;

/**
 * A figure and what it is made of.
 *
 * @param about the month or programme that it is of; empty for headline figures
 */
record WhyPage(Point point, String measure, String about, Explanation explanation, ContributorRows rows) {

    private static final String RUPIAH = "Idr";

    boolean isMoney() {
        return measure.endsWith(RUPIAH) || measure.startsWith("channels.");
    }

    /** The amount as the figure is written. */
    String shown(BigDecimal amount, Notation in) {
        return isMoney() ? in.rupiah(amount.longValueExact()) : in.exact(amount);
    }
}
