package id.ntb.ikm.state;

import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps firms in rows of their own, and their reports in a row for each year: a firm has hundreds of reports. */
public final class FirmRows implements FirmStore {

    /** Decoded, a firm takes some kilobytes, and few of them change at a time. */
    private static final int CACHED_FIRMS = 5_000;

    private final StateRows firms;
    private final ReportStore reports;
    private final ReportYearCodec years = new ReportYearCodec();
    private final FirmSlots slots;
    private final Map<String, Firm> decoded = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Firm> eldest) {
            return size() > CACHED_FIRMS;
        }
    };

    public FirmRows(StateRows firms, ReportStore reports) {
        this.firms = firms;
        this.reports = reports;
        this.slots = new FirmSlots(firms, new FirmCodec());
    }

    /** Forgets what is decoded. */
    void clear() {
        decoded.clear();
    }

    @Override
    public Firm firm(String ikmId) {
        return decoded.computeIfAbsent(ikmId, slots::read);
    }

    /** Keeps a firm as rows only, which is a tenth as large: it is not expected to be asked for soon. */
    public void release(String ikmId) {
        decoded.remove(ikmId);
    }

    @Override
    public void put(Firm firm) {
        slots.write(firm(firm.ikmId()), firm);
        decoded.put(firm.ikmId(), firm);
    }

    @Override
    public Collection<String> ikmIds() {
        List<String> ids = new ArrayList<>();
        firms.forEach((key, row) -> {
            if (FirmKeys.kind(key) == FirmKeys.DOUBTS) {
                ids.add(FirmKeys.ikmId(key));
            }
        });
        return ids;
    }

    @Override
    public Optional<OfficeReports> reports(String ikmId, YearMonth period) {
        byte[] year = reports.years(ikmId).get(period.getYear());
        return year == null ? Optional.empty() : years.read(year, ikmId, period);
    }

    @Override
    public List<YearMonth> reportedMonths(String ikmId) {
        List<YearMonth> months = new ArrayList<>();
        reports.years(ikmId)
                .forEach((year, row) -> ReportYearCodec.forEach(row, (month, office, recordedAt) -> {
                    YearMonth period = YearMonth.of(year, month);
                    if (months.isEmpty() || !period.equals(months.get(months.size() - 1))) {
                        months.add(period);
                    }
                }));
        return months;
    }

    /** From the latest year, after which nearly every report is older than one that counts: whether one does costs more to find out. */
    @Override
    public Optional<Instant> lastReportedAt(Firm firm) {
        long[] last = {Long.MIN_VALUE};
        reports.years(firm.ikmId())
                .forEachFromTheLatest((year, row) -> ReportYearCodec.forEach(row, (month, office, recordedAt) -> {
                    if (recordedAt > last[0]
                            && firm.reports(office, YearMonth.of(year, month).atEndOfMonth())) {
                        last[0] = recordedAt;
                    }
                }));
        return last[0] == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last[0]));
    }

    @Override
    public void put(String ikmId, OfficeReports month) {
        int year = month.period().getYear();
        reports.put(ikmId, year, years.with(reports.years(ikmId).get(year), month));
    }
}
