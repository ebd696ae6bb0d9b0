package id.ntb.ikm.outbox;

import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.publish.Receipt.OffsetRange;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads receipts; they are counted anew each time, so that they cannot differ from what they are about. */
final class Receipts {

    private static final String BATCH = "SELECT id, file, accepted_at, sha256, bad_rows, first_seq,"
            + " (SELECT COALESCE(MIN(later.first_seq), " + Long.MAX_VALUE
            + ") FROM batch later WHERE later.id > batch.id)"
            + " FROM batch";

    private record Counted(EventType type, TypeCounts counts) {}

    /** Its events have the sequence numbers from {@code firstSeq} up to, and without, {@code endSeq}. */
    private record Stored(
            long id, String file, Instant at, Optional<String> sha256, long badRows, long firstSeq, long endSeq) {}

    private final Database database;
    private final String office;

    Receipts(Database database, String office) {
        this.database = database;
        this.office = office;
    }

    /** All, the newest first. */
    List<FileReceipt> all() {
        return database.query(BATCH + " ORDER BY id DESC", Receipts::stored).stream()
                .map(this::receipt)
                .toList();
    }

    Optional<FileReceipt> get(long id) {
        return database.query(BATCH + " WHERE id = ?", Receipts::stored, id).stream()
                .findFirst()
                .map(this::receipt);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Optional.ofNullable(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    private FileReceipt receipt(Stored batch) {
        Map<EventType, TypeCounts> counts = counts(batch);
        Map<EventType, Long> sent = counts.entrySet().stream()
                .filter(type -> type.getValue().sent() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, type -> type.getValue().sent()));
        Receipt receipt = new Receipt(office, batch.file(), batch.sha256().orElse(""), sent, ranges(batch));
        return new FileReceipt(batch.id(), batch.at(), batch.sha256().isPresent(), batch.badRows(), counts, receipt);
    }

    private Map<EventType, TypeCounts> counts(Stored batch) {
        List<Counted> counted = database.query(
                "SELECT type, state, COUNT(*) FROM event WHERE seq >= ? AND seq < ? GROUP BY type, state"
                        + " UNION ALL SELECT type, 'UNCHANGED', events FROM unchanged WHERE batch = ?",
                row -> new Counted(EventType.valueOf(row.getString(1)), count(row.getString(2), row.getLong(3))),
                batch.firstSeq(),
                batch.endSeq(),
                batch.id());
        Map<EventType, TypeCounts> counts = new EnumMap<>(EventType.class);
        counted.forEach(count -> counts.merge(count.type(), count.counts(), TypeCounts::plus));
        return counts;
    }

    private static TypeCounts count(String state, long events) {
        return switch (state) {
            case "SENT" -> new TypeCounts(events, 0, 0, events, 0);
            case "WAITING" -> new TypeCounts(events, 0, 0, 0, events);
            case "REJECTED" -> new TypeCounts(events, 0, events, 0, 0);
            default -> new TypeCounts(0, events, 0, 0, 0);
        };
    }

    private List<OffsetRange> ranges(Stored batch) {
        return database.query(
                "SELECT type, kafka_partition, MIN(kafka_offset), MAX(kafka_offset), COUNT(*) FROM event"
                        + " WHERE seq >= ? AND seq < ? AND state = 'SENT' GROUP BY type, kafka_partition"
                        + " ORDER BY type, kafka_partition",
                this::range,
                batch.firstSeq(),
                batch.endSeq());
    }

    private OffsetRange range(ResultSet row) throws SQLException {
        String topic = new EventTopic(office, EventType.valueOf(row.getString(1))).topic();
        return new OffsetRange(topic, row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }
}
