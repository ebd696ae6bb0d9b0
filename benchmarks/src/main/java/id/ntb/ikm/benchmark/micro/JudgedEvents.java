package id.ntb.ikm.benchmark.micro;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.judge.RecordJudge;
import id.ntb.ikm.judge.ReportJudge;
import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.topic.AnyEvent;
import java.util.Optional;

/** Decodes records as a task of the topology does: usual reports from their bytes, all else by Avro. */
record JudgedEvents(ReportJudge reports, RecordJudge records) {

    Optional<SourcedEvent> accept(ReceivedRecord received) {
        return event(received).map(event -> new SourcedEvent(event, received.source()));
    }

    private Optional<AnyEvent> event(ReceivedRecord received) {
        return reports.accept(received).<AnyEvent>map(report -> report).or(() -> judge(received));
    }

    private Optional<AnyEvent> judge(ReceivedRecord received) {
        return records.judge(received) instanceof Accepted accepted ? Optional.of(accepted.event()) : Optional.empty();
    }
}
