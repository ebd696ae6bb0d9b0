package id.ntb.ikm.simulation;

import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * What ten simulated offices publish about their firms, in the order in which they record it: registrations with changes,
 * moves (handed over by the old office to the new one, one in ten forgotten) and closures, certificates, and monthly
 * reports: late, corrected, withdrawn and repeated ones too. The same seed gives the same events.
 */
public final class SimulatedHistory {

    /** The last month that the history reports. */
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    private final List<SimulatedFirm> firms;
    private final FirmMonth monthOfFirm;
    private final int months;

    /**
     * A history that ends with December 2025.
     *
     * @param firms number of IKM, 1 to 999,999
     * @param months of history, 1 or more
     */
    public SimulatedHistory(ReferenceData reference, long seed, int firms, int months) {
        SimulatedFirms simulated = new SimulatedFirms(reference, seed, months);
        this.firms = IntStream.range(0, firms).mapToObj(simulated::firm).toList();
        this.monthOfFirm = new FirmMonth(seed, LAST.minusMonths(months - 1L));
        this.months = months;
    }

    /** The day after which nothing is recorded any more, in Asia/Makassar. */
    public static LocalDate asOf() {
        return LAST.plusMonths(1).atEndOfMonth();
    }

    /** Number of events is about 1.09 for each firm and month. */
    public Stream<SpecificRecord> events() {
        return IntStream.range(0, months).boxed().flatMap(this::eventsIn);
    }

    /** What goes on after the history, month by month without end. */
    public Stream<SpecificRecord> sequel() {
        return IntStream.iterate(months, month -> month + 1).boxed().flatMap(this::eventsIn);
    }

    private Stream<SpecificRecord> eventsIn(int month) {
        return firms.stream().flatMap(firm -> monthOfFirm.events(firm, month));
    }

    /** When an office writes down what it knows about a month: in the first half of the next one. */
    static Instant recordedAt(YearMonth month, int day) {
        return month.plusMonths(1)
                .atDay(day)
                .atTime(9, 0)
                .atZone(EventRules.WITA)
                .toInstant();
    }
}
