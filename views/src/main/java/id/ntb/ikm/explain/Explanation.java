package id.ntb.ikm.explain;

import java.math.BigDecimal;

/**
 * What a number of the views comes to, after all that contribute to it have been told.
 *
 * @param number as the row shows it; 0 where there is no such row
 * @param sum of what the contributors add
 * @param total how many contributors there are
 */
public record Explanation(BigDecimal number, BigDecimal sum, long total) {

    /** Whether the contributors explain the number to the last digit. */
    public boolean complete() {
        return number.compareTo(sum) == 0;
    }

    /**
     * An IKM that a number is made of.
     *
     * @param name name of the business as registered today; null where it is not registered
     * @param amount what it adds, in the number's unit
     */
    public record Contributor(String ikmId, String name, BigDecimal amount) {}
}
