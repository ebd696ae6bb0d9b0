package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.Partial;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What making the rows of the views and their digest from the sums takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DigestBench {

    private static final int TASK = 0;
    private static final int FIRMS = 1_000;
    private static final int MONTHS = 60;
    private static final int EVENTS = 50_000;

    private ReferenceData reference;
    private List<Partial> partials;
    private PublishedViews views;

    @Setup
    public void prepare() throws Exception {
        HistoryRecords history = new HistoryRecords(FIRMS, MONTHS);
        reference = history.reference();
        partials = FoldedHistory.of(history.accepted(EVENTS), reference).sums().takeMoment(TASK);
    }

    /** What has been compared once is not compared again, so each version is the first of its views. */
    @Setup(Level.Invocation)
    public void addUp() {
        views = new PublishedViews(reference);
        for (Partial partial : partials) {
            partial.sums().forEach(views::add);
            partial.claims().forEach(views::claim);
        }
    }

    /** A whole first version; its line {@code rows} is what each row of it takes. */
    @Benchmark
    public String firstVersion(MadeRows made) {
        made.rows +=
                views.update(SimulatedHistory.asOf(), regency -> Instant.EPOCH).size();
        return views.digest();
    }

    /** Counted, since how many rows there are follows from the sums. */
    @State(Scope.Thread)
    @AuxCounters
    public static class MadeRows {
        public long rows;
    }
}
