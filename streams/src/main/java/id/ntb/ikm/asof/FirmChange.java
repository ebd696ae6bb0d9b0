package id.ntb.ikm.asof;

import id.ntb.ikm.compare.FirmDifference;
import java.util.List;

/**
 * A firm that adds something else to the figures.
 *
 * @param difference what it adds
 * @param reasons why, at least one
 */
public record FirmChange(FirmDifference difference, List<ChangeReason> reasons) {}
