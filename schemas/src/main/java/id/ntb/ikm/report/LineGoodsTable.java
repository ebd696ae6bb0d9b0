package id.ntb.ikm.report;

import id.ntb.ikm.reference.ReferenceData;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds goods by the bytes of their two codes. Made of the reference data once, so that no report makes it grow. */
final class LineGoodsTable {

    private final Entry[] entries;

    /** LineGoods with their codes as bytes. */
    private static final class Entry {

        private final byte[] commodity;
        private final byte[] unit;
        private final LineGoods goods;

        private Entry(String commodity, String unit) {
            this.commodity = utf8(commodity);
            this.unit = utf8(unit);
            this.goods = new LineGoods(commodity, unit);
        }

        private static byte[] utf8(String code) {
            return code.getBytes(StandardCharsets.UTF_8);
        }

        boolean is(byte[] bytes, int commodityAt, int commodityLength, int unitAt, int unitLength) {
            return Arrays.equals(commodity, 0, commodity.length, bytes, commodityAt, commodityAt + commodityLength)
                    && Arrays.equals(unit, 0, unit.length, bytes, unitAt, unitAt + unitLength);
        }
    }

    LineGoodsTable(ReferenceData reference) {
        int all = reference.commodities().size() * reference.units().size();
        entries = new Entry[Integer.highestOneBit(Math.max(1, all)) << 2];
        for (String commodity : reference.commodities().keySet()) {
            for (String unit : reference.units().keySet()) {
                put(new Entry(commodity, unit));
            }
        }
    }

    private void put(Entry entry) {
        int at = slot(hash(entry.commodity, 0, entry.commodity.length, hash(entry.unit, 0, entry.unit.length, 1)));
        while (entries[at] != null) {
            at = slot(at + 1);
        }
        entries[at] = entry;
    }

    /** Null where the reference data do not have the commodity, or not the unit. */
    LineGoods find(byte[] bytes, int commodityAt, int commodityLength, int unitAt, int unitLength) {
        int at = slot(hash(bytes, commodityAt, commodityLength, hash(bytes, unitAt, unitLength, 1)));
        while (entries[at] != null && !entries[at].is(bytes, commodityAt, commodityLength, unitAt, unitLength)) {
            at = slot(at + 1);
        }
        return entries[at] == null ? null : entries[at].goods;
    }

    private int slot(int hash) {
        return hash & (entries.length - 1);
    }

    private static int hash(byte[] bytes, int from, int length, int before) {
        int hash = before;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
