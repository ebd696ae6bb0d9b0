package id.ntb.ikm.server;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sectors and regencies that may be asked for, and the order in which rows are listed. */
final class Codes {

    private final List<String> sectors;
    private final List<String> regencies;
    private final List<String> offices;

    Codes(ReferenceData reference) {
        List<String> all = new ArrayList<>(reference.sectors().keySet());
        all.add(Point.UNMAPPED);
        all.add(Point.UNREGISTERED);
        sectors = List.copyOf(all);
        regencies = reference.regencies().keySet().stream().sorted().toList();
        offices = reference.offices().stream().sorted().toList();
    }

    /** The sector itself. */
    String sector(String code) {
        return known("sector", code, sectors);
    }

    /** The regency itself. */
    String regency(String code) {
        return known("regency", code, regencies);
    }

    /** The office itself, which is named by its regency, or the province's. */
    String office(String code) {
        return known("office", code, offices);
    }

    /** Totals first, then the sectors as the reference data lists them, what has no sector last; regencies by code. */
    Comparator<Point> order() {
        return Comparator.<Point>comparingInt(point -> place(point.sector()))
                .thenComparing(Point::sector)
                .thenComparing(Point::regency);
    }

    /** Where a sector comes among all of them. */
    int place(String sector) {
        if (sector.equals(Point.ALL)) {
            return -1;
        }
        int place = sectors.indexOf(sector);
        return place < 0 ? sectors.size() : place;
    }

    private static String known(String parameter, String code, List<String> known) {
        if (!known.contains(code)) {
            throw ProblemDocument.unknownCode(parameter, code, known);
        }
        return code;
    }
}
