package id.ntb.ikm.outbox;

import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.publish.EventSender;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.publish.OfficeRules;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.topic.EventType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/**
 * Takes the events of one batch, such as a file, into the outbox, a thousand at a time, so that memory does not grow with
 * the batch. For one thread. Nothing of it is sent before {@link Outbox#dispatch}.
 */
public final class BatchIntake implements EventSender {

    private static final int COMMIT_EVERY = 1_000;
    private static final CompletableFuture<Outcome> KEPT = CompletableFuture.completedFuture(new Outcome.Kept());

    private final Database database;
    private final EventCodec codec;
    private final OfficeRules rules;
    private final Batch batch;
    private final List<NewEvent> buffer = new ArrayList<>();
    private final Map<EventType, Long> unchanged = new EnumMap<>(EventType.class);
    private NotedRows reused = NotedRows.NONE;
    private long nextSeq;

    BatchIntake(Database database, EventCodec codec, OfficeRules rules, Batch batch) {
        this.database = database;
        this.codec = codec;
        this.rules = rules;
        this.batch = batch;
        this.nextSeq = batch.firstSeq();
    }

    /** Judges and takes an event that stands on no line of a file. */
    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event) {
        return send(event, 0);
    }

    @Override
    public CompletableFuture<Outcome> send(SpecificRecord event, long line) {
        return send(rules.judge(event), line);
    }

    /** Completes at once; an event that is kept is on disk after {@link #flush} at the latest. */
    @Override
    public CompletableFuture<Outcome> send(JudgedEvent judged, long line) {
        JudgedEvent event = rules.confirm(judged);
        if (!event.isAccepted()) {
            return CompletableFuture.completedFuture(new Outcome.Rejected(event.rejections()));
        }
        buffer.add(NewEvent.of(event, line, codec));
        if (buffer.size() >= COMMIT_EVERY) {
            flush();
        }
        return KEPT;
    }

    /**
     * Puts what is still in memory on disk.
     *
     * @throws OutboxException when the outbox cannot be written, e.g. because the disk is full
     */
    @Override
    public void flush() {
        if (!buffer.isEmpty()) {
            nextSeq = database.inTransaction(this::write);
            buffer.clear();
        }
    }

    private long write(Connection connection) throws SQLException {
        batch.begin(connection);
        try (BatchWriter writer = new BatchWriter(connection, batch.id())) {
            long next = writer.add(buffer, nextSeq);
            writer.unchanged().forEach((type, count) -> unchanged.merge(type, count, Long::sum));
            writer.reused().forEach(event -> reused = reused.plus(new NotedRow(event.line(), event.key(), "")));
            return next;
        }
    }

    /** As the other, for a batch that comes from no file. */
    public long finish() {
        return finish("", 0);
    }

    /**
     * Closes the batch: from now on its receipt says that it is whole.
     *
     * @param sha256 of the file, 64 hex digits
     * @param badRows rows of the file that were no events
     * @return the number of the receipt
     */
    public long finish(String sha256, long badRows) {
        flush();
        database.inTransaction(connection -> {
            batch.begin(connection);
            batch.finish(connection, sha256, badRows, unchanged);
            return batch.id();
        });
        return batch.id();
    }

    /** Events on disk so far whose id had been accepted with another content; they are sent. */
    public NotedRows reused() {
        return reused;
    }

    /** Events taken so far that had been accepted before, with another batch or this one. */
    public long unchanged() {
        return unchanged.values().stream().mapToLong(Long::longValue).sum();
    }
}
