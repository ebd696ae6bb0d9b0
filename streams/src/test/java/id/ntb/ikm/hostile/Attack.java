package id.ntb.ikm.hostile;

import java.util.List;
import java.util.Set;

/**
 * One attack or accident.
 *
 * @param imitates who does such a thing, and how it comes about
 * @param moves regencies whose figures may move by right, because firms are handed over to them
 * @param noRows what no key of a row may contain afterwards
 */
public record Attack(String name, String imitates, List<HostileRecord> records, Set<String> moves, Set<String> noRows) {

    @Override
    public String toString() {
        return name;
    }
}
