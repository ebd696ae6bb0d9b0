package id.ntb.ikm.compare;

/**
 * A firm that does not add the same to the figures in both generations.
 *
 * @param live what it adds in the live generation and not in the other, in words; empty where nothing
 * @param ours the other way round
 */
public record FirmDifference(String ikmId, String live, String ours) {}
