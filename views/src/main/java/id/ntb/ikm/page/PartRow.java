package id.ntb.ikm.page;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.IkmView;

/**
 * One part of what a page is about: a regency, a sector, or a cell of both.
 *
 * @param code of the regency or sector
 * @param point where the row stands
 * @param shade 0 to 4 by the measure that the map shows
 */
record PartRow(String code, String name, Point point, IkmView row, int shade) {

    long workers() {
        return row.getWorkersMale() + row.getWorkersFemale();
    }
}
