package id.ntb.ikm.benchmark;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.SandboxConfig;
import id.ntb.ikm.state.StoreKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What a pipeline in a process of its own takes, and how it returns from a kill, against a broker that has seen nothing else. */
final class RestoreStage implements BenchStage {

    private final MeasuredScale scale;
    private final StoreKind stores;
    private final Path directory;
    private final ReportedMonths reports = new ReportedMonths();
    private final Iterator<SpecificRecord> events;
    private Sandbox sandbox;
    private Site site;

    /** @param directory of all that is kept meanwhile */
    RestoreStage(MeasuredScale scale, StoreKind stores, Path directory) {
        this.scale = scale;
        this.stores = stores;
        this.directory = directory;
        this.events = reports.counting(scale.simulation());
    }

    @Override
    public List<MeasurementStep> steps() {
        return List.of(
                MeasurementStep.at("publishing what is to be restored", scale.restored(), 90_000, this::publish)
                        .and(Duration.ofSeconds(8)),
                MeasurementStep.at(Restore.name(stores), scale.restored(), 50_000, this::restore)
                        .and(Duration.ofSeconds(30)));
    }

    private List<MeasuredLine> publish() throws Exception {
        sandbox = Sandbox.start(SandboxConfig.in(directory.resolve("sandbox")), text -> {});
        site = Site.prepare(sandbox, directory);
        try (Publication publication = Publication.bulk(site)) {
            publication.send(events, scale.restored());
        }
        return List.of();
    }

    private List<MeasuredLine> restore() throws Exception {
        return new Restore(site, stores, reports.count(), events).measure();
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
