package id.ntb.ikm.benchmark;

import id.ntb.ikm.event.Production;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/** Counts the reports that are kept: one for each firm and month, however often it was corrected or repeated. */
final class ReportedMonths {

    private static final YearMonth ZERO = YearMonth.of(2000, 1);

    private final Map<String, BitSet> byFirm = new HashMap<>();

    /** The same events, counted as they are taken. */
    Iterator<SpecificRecord> counting(Iterator<SpecificRecord> events) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public SpecificRecord next() {
                SpecificRecord event = events.next();
                add(event);
                return event;
            }
        };
    }

    void add(SpecificRecord event) {
        if (event instanceof Production report) {
            add(report);
        }
    }

    private void add(Production report) {
        int month = Math.toIntExact(ZERO.until(YearMonth.parse(report.getPeriod()), ChronoUnit.MONTHS));
        byFirm.computeIfAbsent(report.getIkmId(), firm -> new BitSet()).set(month);
    }

    long count() {
        return byFirm.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
