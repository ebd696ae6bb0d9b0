package id.ntb.ikm.benchmark;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.reader.ViewReader;
import id.ntb.ikm.state.StoreKind;
import java.io.IOException;
import java.nio.file.Path;

/** A pipeline and a reader of its views in a process of their own, as {@code ikm up} has both; it says when they serve. */
final class PipelineProcess {

    /** Said when every store is there and records are taken. */
    static final String RUNNING = "running";

    /** Said when there is a snapshot of the views. */
    static final String SHOWN = "shown";

    private static final int BETWEEN_LOOKS_MS = 5;

    private PipelineProcess() {}

    /** Goes on until it is killed, or whoever started it has ended: addresses of Kafka and registry, directory, kind of stores. */
    public static void main(String[] args) throws Exception {
        endWithParent();
        Site site = Site.of(args[0], args[1], Path.of(args[2]));
        try (ViewReader reader = new ViewReader(
                        LogConsumers.of(site.connection()), site.avro().deserializer());
                RunningPipeline pipeline =
                        new RunningPipeline(site, StoreKind.valueOf(args[3]), RunningPipeline.GENERATION)) {
            pipeline.start();
            reader.start();
            while (!pipeline.problem().equals(RunningPipeline.RUNS)) {
                Thread.sleep(BETWEEN_LOOKS_MS);
            }
            System.out.println(RUNNING);
            while (reader.snapshot().isEmpty()) {
                Thread.sleep(BETWEEN_LOOKS_MS);
            }
            System.out.println(SHOWN);
            Thread.currentThread().join();
        }
    }

    private static void endWithParent() {
        Thread watch = new Thread(PipelineProcess::awaitEndOfParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEndOfParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever written to it
            }
        } catch (IOException e) {
            // it has ended
        }
        Runtime.getRuntime().halt(1);
    }
}
