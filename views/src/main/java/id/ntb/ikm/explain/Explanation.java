package id.ntb.ikm.explain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a number of the views is made of.
 *
 * @param number as the row shows it; 0 where there is no such row
 * @param sum of what the contributors add
 * @param contributors every IKM that adds anything but 0, by ikmId
 */
public record Explanation(BigDecimal number, BigDecimal sum, List<Contributor> contributors) {

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
