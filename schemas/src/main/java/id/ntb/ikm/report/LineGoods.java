package id.ntb.ikm.report;

/**
 * What a line of a report is about.
 *
 * @param commodity code of the commodity
 * @param unit code of the unit that it is counted in
 */
public record LineGoods(String commodity, String unit) {}
