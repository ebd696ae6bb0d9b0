package id.ntb.ikm.page;

import java.util.List;

/**
 * One figure at the top of a page.
 *
 * @param id tells it from others when a page is shown anew
 * @param value as short as can be read
 * @param full all its digits
 * @param details what it consists of, or what it is a share of
 * @param deltas how it was before; empty where the views do not know
 * @param why address of its explanation; null where its details are explained instead
 */
record HeadlineCard(
        String id, String label, String value, String full, List<Detail> details, List<Delta> deltas, String why) {

    /**
     * What stands below the figure.
     *
     * @param why address of the explanation of the number in it; null where there is none
     */
    record Detail(String text, String why) {}
}
