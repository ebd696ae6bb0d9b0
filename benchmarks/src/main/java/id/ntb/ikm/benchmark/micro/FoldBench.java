package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.state.FoldState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What merging an event takes: decoded already, into stores on the heap, from the first event of the firms on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FoldBench {

    private static final int FIRMS = 1_000;
    private static final int MONTHS = 100;

    /** Some 1.09 for each firm and month; what is over is left out, since JMH has to know their number beforehand. */
    private static final int EVENTS = 100_000;

    private HistoryRecords history;
    private List<SourcedEvent> events;

    @Setup
    public void prepare() throws Exception {
        history = new HistoryRecords(FIRMS, MONTHS);
        events = history.accepted(EVENTS);
    }

    /** Per event; settled once at the end, as by a commit. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public FoldState event() {
        return FoldedHistory.of(events, history.reference());
    }
}
