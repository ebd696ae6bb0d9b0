package id.ntb.ikm.model;

import id.ntb.ikm.merge.Firm;
import id.ntb.ikm.merge.FirmStore;
import id.ntb.ikm.merge.Report;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps firms in maps. */
final class MemoryFirms implements FirmStore {

    private final Map<String, Firm> firms = new HashMap<>();
    private final Map<String, Map<YearMonth, Report>> reports = new HashMap<>();

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
    public Optional<Report> report(String ikmId, YearMonth period) {
        return Optional.ofNullable(reports.getOrDefault(ikmId, Map.of()).get(period));
    }

    @Override
    public Optional<Report> latestReport(String ikmId) {
        return of(ikmId).filter(report -> !report.withdrawn()).max(Comparator.comparing(Report::period));
    }

    @Override
    public Optional<Instant> lastReportedAt(String ikmId) {
        return of(ikmId).map(report -> report.slot().holder().recordedAt()).max(Comparator.naturalOrder());
    }

    private Stream<Report> of(String ikmId) {
        return reports.getOrDefault(ikmId, Map.of()).values().stream();
    }

    @Override
    public Collection<YearMonth> reportedMonths(String ikmId) {
        return List.copyOf(reports.getOrDefault(ikmId, Map.of()).keySet());
    }

    @Override
    public void put(String ikmId, Report report) {
        reports.computeIfAbsent(ikmId, id -> new HashMap<>()).put(report.period(), report);
    }
}
