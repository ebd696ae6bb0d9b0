package id.ntb.ikm.benchmark;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.report.MonthlyReport;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.simulation.SimulatedHistory;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.topic.AnyEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Judges and merges the events of one task's firms as the pipeline does, with neither Kafka nor a log. For one thread. */
final class PureFold {

    private final LocalDate asOf = SimulatedHistory.asOf();
    private final LoggedRows rows = new LoggedRows(FoldState.heap());
    private final FoldState state = FoldState.in(rows);
    private final ReportJudge reports;
    private final RecordJudge judge;
    private final Fold fold;

    /** @param schemaIds registry id by subject */
    PureFold(ReferenceData reference, AvroSerdes avro, Map<String, Integer> schemaIds) {
        this.reports = new ReportJudge(reference, schemaIds.get(Production.class.getName()), Site.PARTITIONS);
        this.judge = new RecordJudge(avro, new EventRules(reference), Site.PARTITIONS);
        this.fold = new Fold(state.firms(), state.due(), state.sums(), new Contributions(reference));
        state.sums().setAsOf(asOf);
    }

    /** @throws IllegalStateException when it is one that cannot be merged, which no simulated event is */
    void take(ReceivedRecord received) {
        Optional<MonthlyReport> report = reports.accept(received);
        if (report.isPresent()) {
            merge(received, report.get());
        } else if (judge.judge(received) instanceof Accepted accepted) {
            merge(received, accepted.event());
        } else {
            throw new IllegalStateException("refused, in " + received.topic() + ": " + received.source());
        }
    }

    private void merge(ReceivedRecord received, AnyEvent event) {
        Fate fate = fold.apply(event, received.source(), asOf);
        long offset = received.source().offset();
        state.sums().count(received.topic(), progress -> progress.plus(fate, offset, event.recordedAt()));
    }

    void settle() {
        fold.settle(asOf);
    }

    /** Settles, and writes what would be committed. */
    void commit() {
        settle();
        state.writeBack();
    }

    /** Lets go of what waits to be sent on, of which a live pipeline holds little. */
    void send(int task) {
        state.sums().takeMoment(task);
        state.sums().takeFirms(Integer.MAX_VALUE).forEach(state.firms()::release);
    }

    LoggedRows rows() {
        return rows;
    }
}
