package id.ntb.ikm.compare;

import id.ntb.ikm.cube.RowDigest;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.generation.GenerationException;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Puts together all rows that a version consisted of, from the view topics of its generation. */
final class RowsOfVersion {

    private final WholeTopic topics;
    private final Deserializer<Object> deserializer;

    RowsOfVersion(LogConsumers consumers, AvroSerdes avro) {
        this.topics = new WholeTopic(consumers);
        this.deserializer = avro.deserializer();
    }

    /**
     * The rows, as they were made.
     *
     * @throws GenerationException when the rows found are not those that the version's digest is of: what changed since has been
     *     compacted away
     */
    Map<ViewRow.Id, SpecificRecordBase> read(ViewVersion version) {
        Map<ViewRow.Id, SpecificRecordBase> rows = new HashMap<>();
        for (String topic : Topics.VERSIONED) {
            String name = Topics.view(version.getGeneration(), topic);
            topics.read(name, record -> take(topic, record, version.getVersion(), rows));
        }
        rows.replaceAll((id, row) -> RowDigest.asMade(row));
        requireDigest(version, rows);
        return rows;
    }

    /** Records of a row stand in the order of their versions, so the last one that is not too new holds. */
    private void take(
            String topic,
            ConsumerRecord<byte[], byte[]> record,
            long version,
            Map<ViewRow.Id, SpecificRecordBase> rows) {
        ViewRow.Id id = new ViewRow.Id(topic, new String(record.key(), StandardCharsets.UTF_8));
        if (RowVersion.in(record.headers()) > version) {
            return;
        }
        if (record.value() == null) {
            rows.remove(id);
        } else {
            rows.put(id, (SpecificRecordBase) deserializer.deserialize(record.topic(), record.value()));
        }
    }

    private static void requireDigest(ViewVersion version, Map<ViewRow.Id, SpecificRecordBase> rows) {
        String digest = RowDigest.of(rows.entrySet().stream()
                .map(row -> new ViewRow(row.getKey(), row.getValue()))
                .toList());
        if (!digest.equals(version.getDigest())) {
            throw new GenerationException(
                    ("the rows of version %d of %s cannot be put together any more: of %,d that are left the digest is another one"
                                    + " than that version's. What has changed since was compacted away; run the command again,"
                                    + " which compares newer versions.")
                            .formatted(version.getVersion(), version.getGeneration(), rows.size()));
        }
    }
}
