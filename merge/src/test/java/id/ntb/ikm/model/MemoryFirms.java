package id.ntb.ikm.model;

import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps firms in maps. */
final class MemoryFirms implements FirmStore {

    private final Map<String, Firm> firms = new HashMap<>();
    private final Map<String, SortedMap<YearMonth, OfficeReports>> reports = new HashMap<>();

    @Override
    public Firm firm(String ikmId) {
        return firms.getOrDefault(ikmId, Firm.unknown(ikmId));
    }

    @Override
    public void put(Firm firm) {
        firms.put(firm.ikmId(), firm);
    }

    @Override
    public Collection<String> ikmIds() {
        Set<String> ids = new TreeSet<>(firms.keySet());
        ids.addAll(reports.keySet());
        return ids;
    }

    @Override
    public Optional<OfficeReports> reports(String ikmId, YearMonth period) {
        return Optional.ofNullable(reports.getOrDefault(ikmId, new TreeMap<>()).get(period));
    }

    @Override
    public Optional<Instant> lastReportedAt(Firm firm) {
        return reports.getOrDefault(firm.ikmId(), new TreeMap<>()).values().stream()
                .flatMap(month -> month.byOffice().entrySet().stream()
                        .filter(report ->
                                firm.reports(report.getKey(), month.period().atEndOfMonth())))
                .map(report -> report.getValue().slot().holder().recordedAt())
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<YearMonth> reportedMonths(String ikmId) {
        return List.copyOf(reports.getOrDefault(ikmId, new TreeMap<>()).keySet());
    }

    @Override
    public void put(String ikmId, OfficeReports month) {
        reports.computeIfAbsent(ikmId, id -> new TreeMap<>()).put(month.period(), month);
    }
}
