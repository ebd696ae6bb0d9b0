package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Deserializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What decoding a report takes, by Confluent's deserializer and by the reader of our own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBench {

    private static final int FIRMS = 1_000;
    private static final int MONTHS = 12;

    /** Different ones, of about as many firms, so that branches are not learnt by heart. */
    private static final int REPORTS = 5_000;

    private List<ReceivedRecord> reports;
    private Deserializer<Object> confluent;
    private RecordJudge judge;
    private ReportJudge reader;

    @Setup
    public void prepare() throws Exception {
        HistoryRecords history = new HistoryRecords(FIRMS, MONTHS);
        confluent = history.avro().deserializer();
        judge = history.recordJudge();
        reader = history.reportJudge();
        reports = HistoryRecords.first(REPORTS, history.records().filter(record -> reader.accept(record)
                .isPresent()));
    }

    /** Confluent's alone, which judges nothing. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void confluent(Blackhole hole) {
        for (ReceivedRecord report : reports) {
            hole.consume(confluent.deserialize(report.topic().topic(), report.value()));
        }
    }

    /** Confluent's, and the rules that a record has to pass. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void confluentAndRules(Blackhole hole) {
        for (ReceivedRecord report : reports) {
            hole.consume(judge.judge(report));
        }
    }

    /** Ours, which judges by the same rules as it reads. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void ownAndRules(Blackhole hole) {
        for (ReceivedRecord report : reports) {
            hole.consume(reader.accept(report));
        }
    }
}
