package id.ntb.ikm.report;

import id.ntb.ikm.event.Channel;
import id.ntb.ikm.rule.Limits;

/** What all lines of a report say together, and whether that is within the limits; to be used again. */
final class ReportTotals implements LineVisitor {

    private long quantityMilli;
    private long valueIdr;
    private long rawMaterialIdr;
    private boolean within;

    void clear() {
        quantityMilli = 0;
        valueIdr = 0;
        rawMaterialIdr = 0;
        within = true;
    }

    @Override
    public void line(LineGoods goods, long quantity, long value, long rawMaterial, Channel channel) {
        within &= isWithin(quantity, Limits.QUANTITY_MILLI)
                && isWithin(value, Limits.MONTH_IDR)
                && isWithin(rawMaterial, Limits.MONTH_IDR);
        quantityMilli += quantity;
        valueIdr += value;
        rawMaterialIdr += rawMaterial;
    }

    private static boolean isWithin(long amount, long most) {
        return amount >= 0 && amount <= most;
    }

    /** As many lines as there may be, each within its limit, are far from the end of a long. */
    boolean areWithinLimits() {
        return within
                && quantityMilli <= Limits.QUANTITY_MILLI
                && valueIdr <= Limits.MONTH_IDR
                && rawMaterialIdr <= Limits.MONTH_IDR;
    }
}
