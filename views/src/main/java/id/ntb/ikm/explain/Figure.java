package id.ntb.ikm.explain;

/**
 * A number of a row, and what it is made of.
 *
 * @param number in units of 10<sup>-scale</sup>
 * @param scale decimal places: 3 for quantities, 0 for all else
 */
record Figure(long number, int scale, Composition recipe) {

    /** Something counted, or whole rupiah. */
    static Figure whole(long number, Composition recipe) {
        return new Figure(number, 0, recipe);
    }
}
