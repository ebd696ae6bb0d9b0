package id.ntb.ikm.benchmark;

import id.ntb.ikm.state.StoreKind;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * How long after a {@code kill -9} a pipeline serves again that is started at once: with all that Kafka waits for until it believes
 * that the dead one is dead.
 */
final class Restore implements Measurement {

    static final String NAME = "restore";
    static final String SERVING = "serving";

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
        long killed;
        try (PipelineJvm first = PipelineJvm.start(site, stores)) {
            await(first);
            killed = System.nanoTime();
            first.kill();
        }
        try (PipelineJvm second = PipelineJvm.start(site, stores)) {
            publishNews();
            await(second);
            long readable = System.nanoTime();
            return List.of(line(
                    second.when(PipelineProcess.SHOWN) - killed,
                    second.when(PipelineProcess.RUNNING) - killed,
                    readable - killed));
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

    private MeasuredLine line(long shown, long running, long readable) {
        return MeasuredLine.of(
                NAME + ", " + (stores == StoreKind.ROCKS_DB ? "RocksDB" : "heap"),
                List.of(
                        new MeasuredValue("reports", reports, "kept"),
                        seconds("views shown", shown),
                        seconds("running", running),
                        seconds("news readable", readable),
                        seconds(SERVING, Math.max(shown, Math.max(running, readable)))));
    }

    private static MeasuredValue seconds(String name, long nanos) {
        return new MeasuredValue(name, nanos / 1e9, "s");
    }
}
