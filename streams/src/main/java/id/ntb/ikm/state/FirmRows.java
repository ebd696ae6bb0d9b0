package id.ntb.ikm.state;

import id.ntb.ikm.merge.Firm;
import id.ntb.ikm.merge.FirmStore;
import id.ntb.ikm.merge.Report;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps firms and reports in two stores of rows. A report has a row of its own: a firm has one for each month it lives. */
public final class FirmRows implements FirmStore {

    private static final int CACHED_FIRMS = 20_000;

    private final KeyValueStore<Bytes, byte[]> firms;
    private final KeyValueStore<Bytes, byte[]> reports;
    private final FirmCodec codec = new FirmCodec();
    private final Map<String, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > CACHED_FIRMS;
        }
    };

    /** What is read most often, decoded. */
    private static final class Known {
        private final Months reported = new Months();
        private Instant lastReportedAt;
        private Firm firm;

        private Known(Firm firm) {
            this.firm = firm;
        }

        /** What holds a month is only ever replaced by what was recorded no earlier (rule 1). */
        private void report(YearMonth period, Instant recordedAt) {
            reported.add(period);
            if (lastReportedAt == null || recordedAt.isAfter(lastReportedAt)) {
                lastReportedAt = recordedAt;
            }
        }
    }

    public FirmRows(KeyValueStore<Bytes, byte[]> firms, KeyValueStore<Bytes, byte[]> reports) {
        this.firms = firms;
        this.reports = reports;
    }

    @Override
    public Firm firm(String ikmId) {
        return known(ikmId).firm;
    }

    private Known known(String ikmId) {
        return known.computeIfAbsent(ikmId, this::read);
    }

    private Known read(String ikmId) {
        byte[] row = firms.get(key(ikmId));
        Known read = new Known(row == null ? Firm.unknown(ikmId) : codec.readFirm(ikmId, row));
        forEachReport(ikmId, report -> read.report(periodOf(report.key), codec.recordedAt(report.value)));
        return read;
    }

    @Override
    public void put(Firm firm) {
        firms.put(key(firm.ikmId()), codec.write(firm));
        known(firm.ikmId()).firm = firm;
    }

    @Override
    public Collection<String> ikmIds() {
        List<String> ids = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> rows = firms.all()) {
            rows.forEachRemaining(row -> ids.add(new String(row.key.get(), StandardCharsets.UTF_8)));
        }
        return ids;
    }

    @Override
    public Optional<Report> report(String ikmId, YearMonth period) {
        return known(ikmId).reported.contains(period)
                ? Optional.of(codec.readReport(period, reports.get(key(ikmId, period))))
                : Optional.empty();
    }

    @Override
    public Optional<Report> latestReport(String ikmId) {
        return known(ikmId)
                .reported
                .latestFirst()
                .map(period -> codec.readReport(period, reports.get(key(ikmId, period))))
                .filter(report -> !report.withdrawn())
                .findFirst();
    }

    @Override
    public Optional<Instant> lastReportedAt(String ikmId) {
        return Optional.ofNullable(known(ikmId).lastReportedAt);
    }

    @Override
    public Collection<YearMonth> reportedMonths(String ikmId) {
        List<YearMonth> found = new ArrayList<>();
        forEachReport(ikmId, row -> found.add(periodOf(row.key)));
        return found;
    }

    private void forEachReport(String ikmId, Consumer<KeyValue<Bytes, byte[]>> action) {
        try (KeyValueIterator<Bytes, byte[]> rows =
                reports.range(key(ikmId, YearMonth.of(0, 1)), key(ikmId, YearMonth.of(9999, 12)))) {
            rows.forEachRemaining(action);
        }
    }

    @Override
    public void put(String ikmId, Report report) {
        reports.put(key(ikmId, report.period()), codec.write(report));
        known(ikmId).report(report.period(), report.slot().holder().recordedAt());
    }

    private static Bytes key(String ikmId) {
        return Bytes.wrap(ikmId.getBytes(StandardCharsets.UTF_8));
    }

    /** The ikmId has a fixed length, so that the keys of one firm stand together, by month. */
    private static Bytes key(String ikmId, YearMonth period) {
        byte[] id = ikmId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(id.length + 3)
                .put(id)
                .putShort((short) period.getYear())
                .put((byte) period.getMonthValue())
                .array());
    }

    private static YearMonth periodOf(Bytes key) {
        ByteBuffer month = ByteBuffer.wrap(key.get(), key.get().length - 3, 3);
        return YearMonth.of(month.getShort(), month.get());
    }
}
