package id.ntb.ikm.reader;

import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.topic.Topics;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Decodes the bytes of the view topics, and says in words why it cannot. */
final class RecordDecoder {

    private final Deserializer<Object> deserializer;

    RecordDecoder(Deserializer<Object> deserializer) {
        this.deserializer = deserializer;
    }

    ViewRecord decode(ConsumerRecord<byte[], byte[]> bytes) throws UnreadableRecordException {
        try {
            Object value = deserializer.deserialize(bytes.topic(), bytes.value());
            return viewRecord(bytes, new String(bytes.key(), StandardCharsets.UTF_8), value);
        } catch (RuntimeException e) {
            throw new UnreadableRecordException(reason(bytes, e), e);
        }
    }

    /** Where the pointer stands from that record on; null where it was taken away. */
    LiveGeneration decodeLive(ConsumerRecord<byte[], byte[]> bytes) throws UnreadableRecordException {
        try {
            return (LiveGeneration) deserializer.deserialize(bytes.topic(), bytes.value());
        } catch (RuntimeException e) {
            throw new UnreadableRecordException(reason(bytes, e), e);
        }
    }

    private static ViewRecord viewRecord(ConsumerRecord<byte[], byte[]> bytes, String key, Object value) {
        String topic = Topics.logical(bytes.topic()).orElseThrow();
        SpecificRecord row = recordClass(topic).cast(value);
        if (topic.equals(Topics.VIEW_PROFILE)) {
            return new ViewRecord.Profile(key, (IkmProfile) row);
        }
        if (topic.equals(Topics.VIEW_VERSION)) {
            return row == null ? new ViewRecord.VersionRemoval(key) : new ViewRecord.Version((ViewVersion) row);
        }
        RowKey rowKey = RowKey.parse(topic, key);
        return row == null
                ? new ViewRecord.Removal(rowKey, RowVersion.in(bytes.headers()))
                : new ViewRecord.Row(rowKey, row);
    }

    private static Class<? extends SpecificRecord> recordClass(String topic) {
        return switch (topic) {
            case Topics.VIEW_PROFILE -> IkmProfile.class;
            case Topics.VIEW_VERSION -> ViewVersion.class;
            case Topics.VIEW_PRODUCTION -> ProductionView.class;
            case Topics.VIEW_PROGRAM -> ProgramView.class;
            default -> IkmView.class;
        };
    }

    private static String reason(ConsumerRecord<byte[], byte[]> bytes, RuntimeException failure) {
        String cause = Stream.iterate((Throwable) failure, e -> e != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(Throwable::toString)
                .orElseThrow();
        String place = bytes.topic() + " partition " + bytes.partition() + " offset " + bytes.offset();
        return RegistryFault.isBehind(failure)
                ? "the schema registry is not reachable or refuses the schema of " + place + ": " + cause
                : place + " is no record of the views: " + cause;
    }
}
