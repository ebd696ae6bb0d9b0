package id.ntb.ikm.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The way of a firm from office to office as it should be: on two of its days it is handed on, mostly over a third office, and
 * often back.
 * Events that keep to it count unless others interfere, so that chains and returns occur and not only strangers.
 */
final class Course {

    private final String first;
    private final NavigableMap<LocalDate, List<String>> turns = new TreeMap<>();

    /** @param offices that take part; the first begins */
    Course(Draw draw, List<String> offices, List<LocalDate> days) {
        this.first = offices.get(0);
        List<LocalDate> ofTurns = List.of(draw.of(days), draw.of(days)).stream()
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : ofTurns) {
            List<String> offered = new ArrayList<>(List.of(officeOn(day)));
            offered.add(draw.of(offices));
            offered.add(turns.isEmpty() || draw.oneIn(2) ? draw.of(offices) : first);
            turns.put(day, offered);
        }
    }

    String officeOn(LocalDate date) {
        Map.Entry<LocalDate, List<String>> turn = turns.floorEntry(date);
        return turn == null ? first : turn.getValue().get(turn.getValue().size() - 1);
    }

    /** Who speaks on that date: the office in charge, then those that it is handed on to one after the other. */
    List<String> chainOn(LocalDate date) {
        return turns.getOrDefault(date, List.of(officeOn(date)));
    }
}
