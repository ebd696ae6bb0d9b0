package id.ntb.ikm.sample;

import java.util.Map;

/**
 * How a commodity is counted and sold; invented, of a plausible size.
 *
 * @param priceIdr of one unit, a multiple of 100 rupiah so that a tenth of a unit has a whole price
 * @param monthly units that one worker makes in a month
 */
record Goods(String unit, long priceIdr, int monthly) {

    private static final Map<String, Goods> BY_COMMODITY = Map.of(
            "MINYAK_GORENG_KELAPA", new Goods("LITER", 22_000, 60),
            "SUSU_KEDELAI", new Goods("LITER", 12_000, 80),
            "TEH_KELOR", new Goods("KG", 120_000, 6),
            "SERBAT_JAHE", new Goods("KG", 80_000, 8),
            "GULA_SEMUT", new Goods("KG", 45_000, 20),
            "TAS_KEMASAN", new Goods("PCS", 8_000, 300),
            "MINYAK_CENGKEH", new Goods("LITER", 180_000, 5),
            "MINYAK_KAYU_PUTIH", new Goods("LITER", 250_000, 4));

    static Goods of(String commodity) {
        return BY_COMMODITY.get(commodity);
    }

    boolean isCounted() {
        return unit.equals("PCS");
    }
}
