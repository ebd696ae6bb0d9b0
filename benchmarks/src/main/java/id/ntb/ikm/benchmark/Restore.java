package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * How long after a {@code kill -9} a pipeline serves again that is started at once: with all that Kafka waits for until it believes
 * that the dead one is dead.
 */
final class Restore implements Measurement {

    private static final int MEGABYTE = 1 << 20;

    /** So many that every task gets some. */
    private static final int NEWS = 100;

    private final Site site;
    private final StoreKind stores;
    private final long reports;
    private final Iterator<SpecificRecord> news;

    /**
     * A restore of what the site's topics hold.
     *
     * @param reports that they hold
     * @param news events that are published after the kill
     */
    Restore(Site site, StoreKind stores, long reports, Iterator<SpecificRecord> news) {
        this.site = site;
        this.stores = stores;
        this.reports = reports;
        this.news = news;
    }

    @Override
    public List<MeasuredLine> measure() throws Exception {
        List<MeasuredValue> values = new ArrayList<>(List.of(MeasuredValue.count("reports", reports, "kept")));
        long started = System.nanoTime();
        long killed;
        try (PipelineJvm first = PipelineJvm.start(site, stores)) {
            await(first);
            values.add(seconds("caught up", System.nanoTime() - started));
            values.add(megabytes("memory", first.mostMemory()));
            killed = System.nanoTime();
            first.kill();
        }
        values.addAll(restored(killed));
        return List.of(MeasuredLine.of(name(stores), values));
    }

    private List<MeasuredValue> restored(long killed) throws Exception {
        try (PipelineJvm second = PipelineJvm.start(site, stores)) {
            publishNews();
            await(second);
            long readable = System.nanoTime() - killed;
            long shown = second.when(PipelineProcess.SHOWN) - killed;
            long running = second.when(PipelineProcess.RUNNING) - killed;
            return List.of(
                    seconds("views shown", shown),
                    seconds("running", running),
                    seconds("news readable", readable),
                    seconds("serving", Math.max(shown, Math.max(running, readable))),
                    megabytes("memory then", second.mostMemory()));
        }
    }

    /** Until a version that everyone can read stands on all that the topics hold. */
    private void await(PipelineJvm jvm) {
        new ReadableVersions(site, RunningPipeline.GENERATION).await(MeasuredLog.of(site), jvm::problem);
    }

    private void publishNews() {
        try (Publication publication = Publication.live(site)) {
            publication.send(news, NEWS);
        }
    }

    /** Of the line for such stores. */
    static String name(StoreKind stores) {
        return "restore, "
                + switch (stores) {
                    case IN_MEMORY -> "heap";
                    case ROCKS_DB -> "RocksDB";
                    case TRANSACTIONAL_ROCKS_DB -> "transactional RocksDB";
                };
    }

    private static MeasuredValue megabytes(String name, long bytes) {
        return new MeasuredValue(name, (double) bytes / MEGABYTE, "MB");
    }

    private static MeasuredValue seconds(String name, long nanos) {
        return new MeasuredValue(name, nanos / 1e9, "s");
    }
}
