package id.ntb.ikm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.event.Production;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class FoldFiguresTest {

    @Test
    void whatIsWrittenIsLoggedAndWhatIsDeletedIsNotKept() {
        LoggedRows rows = new LoggedRows(Stores.inMemoryKeyValueStore("rows").get());
        rows.put(key("a"), new byte[10]);
        rows.put(key("a"), new byte[20]);
        rows.putIfAbsent(key("a"), new byte[30]);
        rows.putIfAbsent(key("bb"), new byte[3]);
        rows.delete(key("bb"));
        assertThat(rows.records()).isEqualTo(4);
        assertThat(rows.bytes()).isEqualTo(11 + 21 + 5 + 2);
        assertThat(rows.keptBytes()).isEqualTo(21);
    }

    private static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aReportIsCountedOnceHoweverOftenItComes() {
        ReportedMonths months = new ReportedMonths();
        Iterator<SpecificRecord> events = months.counting(MeasuredScale.QUICK.simulation());
        Set<List<String>> kept = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            if (events.next() instanceof Production report) {
                kept.add(List.of(report.getIkmId(), report.getPeriod()));
            }
        }
        assertThat(months.count()).isEqualTo(kept.size());
    }

    /** Sizes small enough for a test; figures are only looked at where they are not times. */
    @Test
    void theCostOfAFoldIsMeasuredWithoutABroker() throws Exception {
        Map<String, Double> figures = new HashMap<>();
        for (MeasuredLine line : new FoldCost(new FoldScale(100, 6)).measure()) {
            line.values().forEach(value -> figures.put(value.name() + " " + value.unit(), value.amount()));
        }
        assertThat(figures.get("reports kept")).isBetween(400.0, 600.0);
        assertThat(figures.get("state B/IKM")).isGreaterThan(figures.get("state B/report"));
        assertThat(figures.get("changelog records/event")).isPositive();
    }
}
