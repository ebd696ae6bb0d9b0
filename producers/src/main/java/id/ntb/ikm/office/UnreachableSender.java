package id.ntb.ikm.office;

import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.Outcome;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/** Stands in where not even a connection could be set up, so that the file is checked and counted all the same. */
final class UnreachableSender implements EventSender {

    private final Outcome.Failed outcome;

    UnreachableSender(Outcome.Failed outcome) {
        this.outcome = outcome;
    }

    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event) {
        return CompletableFuture.completedFuture(outcome);
    }

    @Override
    public void flush() {}
}
