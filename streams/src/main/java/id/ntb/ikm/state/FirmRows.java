package id.ntb.ikm.state;

import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.join.Firm;
import id.ntb.ikm.join.OfficeReports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps firms and reports in two stores of rows. The reports of a month have a row of their own: a firm has hundreds. */
public final class FirmRows implements FirmStore {

    private static final int CACHED_FIRMS = 20_000;

    private final KeyValueStore<Bytes, byte[]> firms;
    private final KeyValueStore<Bytes, byte[]> reports;
    private final FirmCodec codec = new FirmCodec();
    private final FirmSlots slots;
    private final Map<String, Known> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > CACHED_FIRMS;
        }
    };

    /** What is read most often, decoded. */
    private static final class Known {

        private final Months reported = new Months();
        private Firm firm;

        private Known(Firm firm) {
            this.firm = firm;
        }
    }

    public FirmRows(KeyValueStore<Bytes, byte[]> firms, KeyValueStore<Bytes, byte[]> reports) {
        this.firms = firms;
        this.reports = reports;
        this.slots = new FirmSlots(firms, codec);
    }

    @Override
    public Firm firm(String ikmId) {
        return known(ikmId).firm;
    }

    private Known known(String ikmId) {
        return known.computeIfAbsent(ikmId, this::read);
    }

    private Known read(String ikmId) {
        Known read = new Known(slots.read(ikmId));
        forEachMonth(ikmId, month -> read.reported.add(periodOf(month.key)));
        return read;
    }

    @Override
    public void put(Firm firm) {
        Known before = known(firm.ikmId());
        slots.write(before.firm, firm);
        before.firm = firm;
    }

    @Override
    public Collection<String> ikmIds() {
        List<String> ids = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> rows = firms.all()) {
            rows.forEachRemaining(row -> {
                if (FirmKeys.kind(row.key) == FirmKeys.DOUBTS) {
                    ids.add(FirmKeys.ikmId(row.key));
                }
            });
        }
        return ids;
    }

    @Override
    public Optional<OfficeReports> reports(String ikmId, YearMonth period) {
        return known(ikmId).reported.contains(period)
                ? Optional.of(codec.readReports(period, reports.get(key(ikmId, period))))
                : Optional.empty();
    }

    @Override
    public List<YearMonth> reportedMonths(String ikmId) {
        return known(ikmId).reported.toList();
    }

    @Override
    public Optional<Instant> lastReportedAt(Firm firm) {
        List<Instant> counting = new ArrayList<>();
        forEachMonth(firm.ikmId(), row -> codec.recordedAt(row.value).forEach((office, recordedAt) -> {
            if (firm.reports(office, periodOf(row.key).atEndOfMonth())) {
                counting.add(recordedAt);
            }
        }));
        return counting.stream().max(Comparator.naturalOrder());
    }

    private void forEachMonth(String ikmId, Consumer<KeyValue<Bytes, byte[]>> action) {
        Bytes firm = Bytes.wrap(ikmId.getBytes(StandardCharsets.UTF_8));
        try (KeyValueIterator<Bytes, byte[]> rows =
                reports.range(MonthlyStore.key(firm, 0), MonthlyStore.key(firm, Integer.MAX_VALUE))) {
            rows.forEachRemaining(action);
        }
    }

    @Override
    public void put(String ikmId, OfficeReports month) {
        reports.put(key(ikmId, month.period()), codec.write(month));
        known(ikmId).reported.add(month.period());
    }

    private static Bytes key(String ikmId, YearMonth period) {
        return MonthlyStore.key(Bytes.wrap(ikmId.getBytes(StandardCharsets.UTF_8)), Months.number(period));
    }

    private static YearMonth periodOf(Bytes key) {
        return Months.month(MonthlyStore.monthOf(key));
    }
}
