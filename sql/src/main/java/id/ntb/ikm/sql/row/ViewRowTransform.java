package id.ntb.ikm.sql.row;

import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.serde.AvroTrust;
import id.ntb.ikm.settings.SettingNames;
import id.ntb.ikm.topic.RowVersion;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.header.Header;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.transforms.Transformation;

/**
 * Makes a row of a table of each record of a view topic: of bytes, as {@code ByteArrayConverter} hands them over. A removal
 * becomes a row that says so. A converter could do neither: it knows no offset, and of a removal not even the key.
 */
public final class ViewRowTransform implements Transformation<SinkRecord> {

    /** Setting: base of the registry's Confluent API. Those of its client stand beside it, by Confluent's names. */
    public static final String REGISTRY = SettingNames.REGISTRY_URL;

    /** Setting: number of this start, which every row gets that it reads. */
    public static final String RUN = "run";

    private Deserializer<Object> avro;
    private long run;

    @Override
    public void configure(Map<String, ?> configs) {
        AvroTrust.generatedClasses();
        Map<String, String> client = new HashMap<>();
        configs.forEach((name, value) -> client.put(name, String.valueOf(value)));
        String registry = client.remove(REGISTRY);
        run = Long.parseLong(client.remove(RUN));
        avro = new AvroSerdes(AvroSerdes.client(registry, client), registry).deserializer();
    }

    @Override
    public SinkRecord apply(SinkRecord record) {
        String logical = Topics.logical(record.topic()).orElseThrow(() -> foreign(record));
        ViewTable table = ViewTable.of(logical).orElseThrow(() -> foreign(record));
        Struct row = new Struct(table.shape().schema())
                .put(RowShape.GENERATION, Topics.generation(record.topic()).orElseThrow())
                .put(RowShape.VIEW, logical)
                .put(RowShape.OFFSET, record.kafkaOffset())
                .put(RowShape.RUN, run);
        new RowContent(table, logical, row).fill(key(record), value(record), () -> version(record));
        return moved(record, table, row);
    }

    private static SinkRecord moved(SinkRecord record, ViewTable table, Struct row) {
        Struct key = new Struct(table.shape().keySchema());
        table.shape().primaryKey().forEach(name -> key.put(name, row.get(name)));
        return record.newRecord(
                table.shortName(),
                record.kafkaPartition(),
                key.schema(),
                key,
                row.schema(),
                row,
                record.timestamp(),
                record.headers());
    }

    private static String key(SinkRecord record) {
        return new String((byte[]) record.key(), StandardCharsets.UTF_8);
    }

    private SpecificRecord value(SinkRecord record) {
        return (SpecificRecord) avro.deserialize(record.topic(), (byte[]) record.value());
    }

    private static long version(SinkRecord record) {
        Header header = record.headers().lastWithName(RowVersion.HEADER);
        if (header == null) {
            throw new DataException(place(record) + ": a removal without the header " + RowVersion.HEADER
                    + "; only the rollup may write here");
        }
        return Long.parseLong(new String((byte[]) header.value(), StandardCharsets.UTF_8));
    }

    private static DataException foreign(SinkRecord record) {
        return new DataException(place(record) + ": no view topic of ours");
    }

    private static String place(SinkRecord record) {
        return record.topic() + "-" + record.kafkaPartition() + " @ " + record.kafkaOffset();
    }

    @Override
    public ConfigDef config() {
        return new ConfigDef();
    }

    @Override
    public void close() {
        if (avro != null) {
            avro.close();
        }
    }
}
