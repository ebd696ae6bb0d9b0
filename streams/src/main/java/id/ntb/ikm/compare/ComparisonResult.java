package id.ntb.ikm.compare;

import java.util.List;

/**
 * What the comparison of two generations has found.
 *
 * @param pair the versions that were compared
 * @param rowCount rows of the generation that is to be promoted
 * @param liveRowCount rows of the live one
 * @param rows those that are not the same
 * @param firms those behind them that add something else to the figures; production reports are not among what they add
 * @param rules names of what the rules differ in
 * @param accounts what became of records in one generation and not in the other, a line each
 */
public record ComparisonResult(
        VersionPair pair,
        int rowCount,
        int liveRowCount,
        List<RowDifference> rows,
        List<FirmDifference> firms,
        List<String> rules,
        List<String> accounts) {

    /** Whether both say the same. */
    public boolean isEqual() {
        return rows.isEmpty()
                && accounts.isEmpty()
                && pair.ours().getDigest().equals(pair.live().getDigest());
    }
}
