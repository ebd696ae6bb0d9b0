package id.ntb.ikm.asof;

import id.ntb.ikm.compare.FirmDifference;
import java.util.List;
import java.util.Set;

/**
 * A firm that adds something else to the figures.
 *
 * @param difference what it adds
 * @param regencies whose figures are others by it
 * @param reasons why, at least one
 */
public record FirmChange(FirmDifference difference, Set<String> regencies, List<ChangeReason> reasons) {}
