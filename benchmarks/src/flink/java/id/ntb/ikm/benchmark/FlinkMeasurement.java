package id.ntb.ikm.benchmark;

import id.ntb.ikm.benchmark.flink.FlinkFold;
import id.ntb.ikm.benchmark.flink.FlinkState;
import id.ntb.ikm.benchmark.flink.FoldedByFlink;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.simulation.SimulatedHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** Flink with one kind of state: from the start of its cluster until a checkpoint holds all events and their views are made. */
final class FlinkMeasurement implements Measurement {

    static final String HEAP = "Flink, heap";
    static final String ROCKS_DB = "Flink, RocksDB";

    private final Site site;
    private final MeasuredLog log;
    private final FlinkState state;
    private final String digest;
    private FoldedByFlink folded;

    /** @param digest of the views that the pipeline has published of the same events */
    FlinkMeasurement(Site site, MeasuredLog log, FlinkState state, String digest) {
        this.site = site;
        this.log = log;
        this.state = state;
        this.digest = digest;
    }

    @Override
    public List<MeasuredLine> measure() throws Exception {
        Rate rate = run();
        String name = state == FlinkState.HEAP ? HEAP : ROCKS_DB;
        return List.of(
                rate.line(name),
                MeasuredLine.of(
                        name + ", checkpoints", List.of(new MeasuredValue("confirmed", folded.checkpoints(), ""))));
    }

    private Rate run() throws Exception {
        FlinkFold flink = new FlinkFold(
                site.bootstrapServers(),
                site.registryUrl(),
                site.schemaIds().get(Production.class.getName()),
                Site.PARTITIONS,
                Site.THREADS,
                SimulatedHistory.asOf());
        Path checkpoints = Files.createTempDirectory(site.directory(), "flink");
        try {
            Rate rate = Rate.of(log.records(), () -> folded = flink.run(state, log.ends(), checkpoints));
            requireSame();
            return rate;
        } finally {
            Utils.delete(checkpoints.toFile());
        }
    }

    private void requireSame() {
        require(
                folded.records() == log.records(),
                "Flink has counted %,d of %,d records".formatted(folded.records(), log.records()));
        require(folded.checkpoints() > 0, "Flink has confirmed no checkpoint");
        require(
                folded.digest().equals(digest),
                "the views made of Flink's sums are not those that the pipeline publishes");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
