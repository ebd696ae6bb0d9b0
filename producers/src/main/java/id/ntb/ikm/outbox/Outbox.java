package id.ntb.ikm.outbox;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.publish.ClusterSender;
import id.ntb.ikm.publish.EventKey;
import id.ntb.ikm.publish.FailureReason;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.topic.EventType;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * One office's outbox on disk: events go in durably, and leave in the same order when the broker acknowledges them.
 *
 * <p>Killed at any moment it loses nothing that was accepted, and what is known as sent is not sent again; what was
 * acknowledged just before the kill may be, which is harmless, because an event counts once however often it is sent. For
 * one thread; one process at a time.
 */
public final class Outbox implements AutoCloseable {

    private final Database database;
    private final String office;
    private final Clock clock;
    private final EventCodec codec;
    private final WaitingQueue queue;

    private Outbox(Database database, String office, Clock clock) {
        this.database = database;
        this.office = office;
        this.clock = clock;
        this.codec = new EventCodec(WriterSchemas.of(database));
        this.queue = new WaitingQueue(database);
    }

    /**
     * Opens the outbox of an office; creates it when absent.
     *
     * @param directory of the outboxes; each office has a folder of its own in it
     * @param office regency code, four digits
     * @param clock of the receipts
     * @throws OutboxException when another process has it open, or it cannot be read or written
     */
    public static Outbox open(Path directory, String office, Clock clock) {
        return new Outbox(Database.open(directory.resolve(office)), office, clock);
    }

    /** Whether the office has an outbox there. */
    public static boolean exists(Path directory, String office) {
        return Files.exists(directory.resolve(office).resolve(Database.FILE));
    }

    /**
     * Begins a batch.
     *
     * @param file name of the file that the events come from, or what else to call the batch in its receipt
     */
    public BatchIntake intake(String file, OfficeRules rules) {
        long id = 1 + database.number("SELECT COALESCE(MAX(id), 0) FROM batch");
        long seq = 1 + database.number("SELECT COALESCE(MAX(seq), 0) FROM event");
        return new BatchIntake(database, codec, rules, new Batch(id, file, clock.instant(), seq));
    }

    /**
     * Sends what waits, in order, until nothing waits or nothing gets through; returns when the outcome of each event
     * that was tried is known and written down. Sends nothing to another cluster than the first that it reached.
     */
    public Dispatched dispatch(ClusterSender sender, DispatchListener listener) {
        Optional<Outcome.Failed> obstacle = new BoundCluster(database).obstacle(sender);
        long waiting = waiting();
        // Where nothing waits, nobody minds that the link is gone; that an earlier file went elsewhere, they do.
        boolean matters = waiting > 0 || obstacle.filter(Outbox::isOtherCluster).isPresent();
        return obstacle.isPresent() && matters
                ? new Dispatched(0, 0, waiting, List.of(), obstacle)
                : new Dispatch(queue, codec, sender, listener).run();
    }

    private static boolean isOtherCluster(Outcome.Failed obstacle) {
        return obstacle.reason() == FailureReason.OTHER_CLUSTER;
    }

    /** Number of events that wait. */
    public long waiting() {
        return queue.size();
    }

    /** Whether the event was accepted before; if it was as it is, it need not be sent again. */
    public Acceptance acceptance(SpecificRecord event) {
        return AcceptedContents.of(database, EventKey.of(event), ContentDigest.of(event));
    }

    /** What the office knows about who is in charge of firms. */
    public ChargeBook chargeBook() {
        return ChargeBook.of(database, office);
    }

    /** What the office registered of a firm, one for each date from which it holds, in the order of these. */
    public List<Registration> registrations(String ikmId) {
        return database.query(
                "SELECT body FROM registration WHERE ikm_id = ? ORDER BY effective_from",
                row -> (Registration) codec.decode(EventType.REGISTRATION, ByteBuffer.wrap(row.getBytes(1))),
                ikmId);
    }

    /**
     * Notes which of the office's statements are held.
     *
     * @param held all of them, as views say that contain everything that was sent
     */
    public void noteHeld(Collection<HeldEvent> held) {
        new HeldBook(database, office).write(held);
    }

    /** The events of one batch that are held, as the views last said, in the order of the lines they stand on. */
    public List<NotedRow> held(long receipt) {
        return new HeldBook(database, office).of(receipt);
    }

    /** All receipts, the newest first. */
    public List<FileReceipt> receipts() {
        return new Receipts(database, office).all();
    }

    /** The receipt of the file that was taken in last. */
    public Optional<FileReceipt> latest() {
        return receipt(database.number("SELECT COALESCE(MAX(id), 0) FROM batch"));
    }

    public Optional<FileReceipt> receipt(long id) {
        return new Receipts(database, office).get(id);
    }

    @Override
    public void close() {
        database.close();
    }
}
