package id.ntb.ikm.stream;

import id.ntb.ikm.topic.Point;
import java.util.Locale;

/** What a point of the cube is a figure of. */
enum PointKind {
    CELL,
    SECTOR,
    REGENCY,
    PROVINCE;

    static PointKind of(Point point) {
        boolean sector = !point.sector().equals(Point.ALL);
        boolean regency = !point.regency().equals(Point.ALL);
        if (sector) {
            return regency ? CELL : SECTOR;
        }
        return regency ? REGENCY : PROVINCE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
