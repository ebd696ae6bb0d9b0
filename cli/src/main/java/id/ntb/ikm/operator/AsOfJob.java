package id.ntb.ikm.operator;

import id.ntb.ikm.asof.AsOfComparison;
import id.ntb.ikm.asof.AsOfProgress;
import id.ntb.ikm.asof.AsOfRun;
import id.ntb.ikm.asof.AsOfViews;
import id.ntb.ikm.asof.Viewpoint;
import id.ntb.ikm.console.ProgressLine;
import id.ntb.ikm.judge.RegistryUnavailableException;
import id.ntb.ikm.serde.SchemaSetup;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Makes the views of a date, or of two, and says on standard error how far it has come. */
final class AsOfJob {

    private final OperatorClients clients;
    private final PrintWriter err;
    private final AsOfProgress progress = new AsOfProgress();

    AsOfJob(OperatorClients clients, PrintWriter err) {
        this.clients = clients;
        this.err = err;
    }

    AsOfViews build(Viewpoint viewpoint) throws Exception {
        return watched(run -> run.build(viewpoint, threads()));
    }

    /** From the one that knows less, or of the earlier date, to the other. */
    AsOfComparison compare(Viewpoint one, Viewpoint other) throws Exception {
        return one.compareTo(other) <= 0
                ? watched(run -> run.compare(one, other, threads()))
                : watched(run -> run.compare(other, one, threads()));
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private interface Work<T> {

        T on(AsOfRun run) throws InterruptedException, ExecutionException;
    }

    private <T> T watched(Work<T> work) throws Exception {
        AsOfRun run = new AsOfRun(clients.consumers(), clients.avro(), schemaIds(), progress);
        AsOfPace pace = AsOfPace.begin(progress);
        T made = made(work, run, pace);
        err.println(pace.end());
        err.flush();
        return made;
    }

    /** Fails with what a task has failed on, which says more than that it failed. */
    private <T> T made(Work<T> work, AsOfRun run, AsOfPace pace) throws Exception {
        ProgressLine line = ProgressLine.start(err, pace::line);
        try (line) {
            return work.on(run);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Map<String, Integer> schemaIds() {
        try {
            return new SchemaSetup(clients.avro().client()).find();
        } catch (IOException | RestClientException e) {
            throw new RegistryUnavailableException(e);
        }
    }
}
