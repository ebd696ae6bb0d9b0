package id.ntb.ikm.report;

import id.ntb.ikm.event.Channel;

/** Told the lines of a report, one by one. */
@FunctionalInterface
public interface LineVisitor {

    /**
     * One line.
     *
     * @param quantityMilli thousandths of the unit
     */
    void line(LineGoods goods, long quantityMilli, long valueIdr, long rawMaterialIdr, Channel channel);
}
