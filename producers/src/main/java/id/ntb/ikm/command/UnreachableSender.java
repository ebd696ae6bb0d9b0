package id.ntb.ikm.command;

import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.NotConnectedException;
import id.ntb.ikm.publish.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/** Stands in where not even a connection could be set up, so that the file is checked and counted all the same. */
final class UnreachableSender implements ClusterSender {

    private final NotConnectedException reason;

    UnreachableSender(NotConnectedException reason) {
        this.reason = reason;
    }

    @Override
    public Optional<String> clusterId() {
        throw reason;
    }

    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event) {
        return CompletableFuture.completedFuture(reason.outcome());
    }

    @Override
    public void flush() {}
}
