package id.ntb.ikm.page;

/**
 * How a figure differs from an earlier one.
 *
 * @param text with its sign, so that colour is never needed
 * @param direction -1, 0 or 1
 * @param since what it is compared with
 */
record Delta(String text, int direction, String since) {

    /** For style sheets. */
    String style() {
        return direction > 0 ? "up" : direction < 0 ? "down" : "same";
    }
}
