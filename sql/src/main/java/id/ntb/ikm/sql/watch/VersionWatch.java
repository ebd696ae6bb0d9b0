package id.ntb.ikm.sql.watch;

import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.sql.table.ShownVersions;
import id.ntb.ikm.sql.table.ViewDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;

/**
 * Shows each version as soon as the sink has written it whole, and lets readers change over when the live generation does. A
 * version is whole in the tables when the sink has written all that stood on its topics when the version was known: rows of a
 * version stand before those of later ones, and readers do not see what is newer.
 */
public final class VersionWatch {

    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofSeconds(10);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);

    private final Supplier<ViewLog> logs;
    private final ViewDatabase database;
    private final Map<String, SinkTarget> awaited = new TreeMap<>();
    private final Map<String, Long> latest = new TreeMap<>();
    private Instant refreshed = Instant.EPOCH;
    private Instant pruned = Instant.EPOCH;

    public VersionWatch(LogConsumers consumers, AvroSerdes avro, ViewDatabase database) {
        this.logs = () -> new ViewLog(consumers, avro);
        this.database = database;
    }

    /** Works until the thread is interrupted; what fails is told and tried again. */
    public void run(WatchListener listener) {
        while (!Thread.currentThread().isInterrupted()) {
            try (ViewLog log = logs.get();
                    ShownVersions shown = database.shownVersions()) {
                refreshed = Instant.EPOCH;
                awaited.clear();
                latest.clear();
                while (!Thread.currentThread().isInterrupted()) {
                    step(log, shown, listener);
                }
            } catch (KafkaException | SQLException e) {
                failed(e, listener);
            }
        }
    }

    private static void failed(Exception e, WatchListener listener) {
        if (!Thread.currentThread().isInterrupted()) {
            listener.waits(e.getMessage());
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_ANOTHER_TRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(ViewLog log, ShownVersions shown, WatchListener listener) throws SQLException {
        Instant now = Instant.now();
        if (refreshed.plus(BETWEEN_REFRESHES).isBefore(now)) {
            shown.keepOnly(log.refresh());
            refreshed = now;
        }
        for (SinkTarget target : log.step()) {
            if (latest.getOrDefault(target.generation(), 0L) != target.version()) {
                awaited.merge(target.generation(), target, (old, next) -> old.isTooOld(now) ? next : old);
            }
        }
        showWhatIsWhole(shown, listener);
        Optional<String> live = log.live();
        if (live.isPresent()) {
            shown.follow(live.get());
        }
        if (pruned.plus(BETWEEN_PRUNINGS).isBefore(now)) {
            shown.prune();
            pruned = now;
        }
    }

    private void showWhatIsWhole(ShownVersions shown, WatchListener listener) throws SQLException {
        for (SinkTarget target : Map.copyOf(awaited).values()) {
            if (shown.holds(target.generation(), target.offsets())) {
                shown.show(target.generation(), target.version());
                awaited.remove(target.generation());
                latest.put(target.generation(), target.version());
                listener.shows(target.generation(), target.version());
            }
        }
    }
}
