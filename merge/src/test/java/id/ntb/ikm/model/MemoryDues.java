package id.ntb.ikm.model;

import id.ntb.ikm.fold.DueStore;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps due days in a map. */
final class MemoryDues implements DueStore {

    private final NavigableMap<LocalDate, Set<String>> days = new TreeMap<>();

    @Override
    public void put(LocalDate date, String ikmId) {
        days.computeIfAbsent(date, day -> new TreeSet<>()).add(ikmId);
    }

    @Override
    public void remove(LocalDate date, String ikmId) {
        days.computeIfPresent(date, (day, ids) -> ids.remove(ikmId) && ids.isEmpty() ? null : ids);
    }

    @Override
    public List<String> upTo(LocalDate date) {
        return days.headMap(date, true).values().stream().flatMap(Set::stream).toList();
    }
}
