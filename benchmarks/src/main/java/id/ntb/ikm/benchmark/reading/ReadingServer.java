package id.ntb.ikm.benchmark.reading;

import id.ntb.ikm.metrics.Metrics;
import id.ntb.ikm.reader.CurrentViews;
import id.ntb.ikm.reader.SnapshotListener;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.server.ViewServer;
import id.ntb.ikm.server.ViewServerConfig;
import id.ntb.ikm.view.IkmProfile;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** A view server of its own process, on made-up views that change twice a second. */
public final class ReadingServer {

    private static final int EVENTS_PER_VERSION = 500;
    private static final long BETWEEN_VERSIONS = 500;

    private ReadingServer() {}

    /** Prints {@code listening on PORT} when it does, and goes on until it is killed; takes firms, months and whether versions go on. */
    public static void main(String[] args) throws Exception {
        MadeUpProvince province = new MadeUpProvince(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        MadeUpViews views = new MadeUpViews(province.next(0));
        LoggerFactory.getLogger(ReadingServer.class).info("{} rows", province.changed());
        ViewServer server = new ViewServer(
                new ViewServerConfig(0),
                views,
                ikmId -> List.of(),
                version -> (months, action) -> {},
                List.of(),
                new Metrics(views, Clock.systemUTC()));
        server.start();
        System.out.println("listening on " + server.port());
        while (Boolean.parseBoolean(args[2])) {
            Thread.sleep(BETWEEN_VERSIONS);
            views.show(province.next(EVENTS_PER_VERSION));
        }
        Thread.currentThread().join();
    }

    private static final class MadeUpViews implements CurrentViews {

        private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
        private volatile ViewSnapshot shown;

        MadeUpViews(ViewSnapshot first) {
            shown = first;
        }

        void show(ViewSnapshot next) {
            shown = next;
            listeners.forEach(listener -> listener.onSnapshot(next));
        }

        @Override
        public Optional<ViewSnapshot> snapshot() {
            return Optional.of(shown);
        }

        @Override
        public Optional<IkmProfile> profile(String ikmId) {
            return Optional.empty();
        }

        @Override
        public SortedMap<String, IkmProfile> profiles() {
            return Collections.emptySortedMap();
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }

        @Override
        public void addListener(SnapshotListener listener) {
            listeners.add(listener);
        }
    }
}
