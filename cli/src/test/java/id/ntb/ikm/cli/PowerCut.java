package id.ntb.ikm.cli;

import static org.awaitility.Awaitility.await;

import id.ntb.ikm.cli.Kills.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;

/** Kills an office's publishing when something random can be seen of it from outside. */
final class PowerCut implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** When there is something of a file in the outbox, and how often it is written to until all of it is there, about. */
    private static final int OPENED = 2;

    private static final int KEPT = 4;

    /** Processor time in which a JVM has loaded what it needs, in steps of the operating system's count. */
    private static final int LOADED = 60;

    private static final long STEP_MILLIS = 25;

    /** Each event travels alone and waits for the one before, so that what is handed over is far from delivered. */
    private static final String SLOW_LINK = "batch.size=0\n";

    private final PublishingOffice office;
    private final Random random;
    private final Admin admin;

    PowerCut(PublishingOffice office, Random random) {
        this.office = office;
        this.random = random;
        this.admin = office.topics().admin();
    }

    /**
     * Publishes a file and kills that about a moment.
     *
     * @param rows of the file
     * @return what was interrupted
     */
    Moment publishAndKill(Path file, int rows, Moment wanted) throws Exception {
        Remains before = remains();
        try (IkmProcess publish = publish(file)) {
            awaitOrEnd(publish, moment(publish, rows, wanted));
            publish.kill();
        }
        return remains().interrupted(before);
    }

    /** Begins to publish a file over a slow link. */
    IkmProcess publish(Path file) throws IOException {
        Path slow = Files.writeString(office.directory().resolve("slow.properties"), SLOW_LINK);
        return office.start("publish", file.toString(), "--command-config=" + slow);
    }

    private Remains remains() throws IOException {
        return Remains.of(office, office.directory().resolve("copy"));
    }

    private Callable<Boolean> moment(IkmProcess publish, int rows, Moment moment) throws Exception {
        return switch (moment) {
            case STARTING -> loaded(publish, STEP_MILLIS * (1 + random.nextInt(LOADED)));
            case KEEPING -> written(OPENED + random.nextInt(KEPT));
            default -> sent(1 + random.nextInt(rows));
        };
    }

    private static Callable<Boolean> loaded(IkmProcess publish, long millis) {
        return () -> publish.cpuTime().toMillis() >= millis;
    }

    private Callable<Boolean> written(int times) {
        Path file = office.outboxes().resolve(office.code()).resolve("outbox.db-wal");
        Set<FileTime> seen = new HashSet<>();
        return () -> {
            seen.add(Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0));
            return seen.size() > times;
        };
    }

    /** Whether so many more records are in the topics. */
    Callable<Boolean> sent(int more) throws Exception {
        long records = office.topics().records(admin) + more;
        return () -> office.topics().records(admin) >= records;
    }

    /** Waits for the moment, or for the end, where that comes first. */
    static void awaitOrEnd(IkmProcess publish, Callable<Boolean> moment) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(3))
                .until(() -> !publish.isAlive() || moment.call());
    }

    @Override
    public void close() {
        admin.close();
    }
}
