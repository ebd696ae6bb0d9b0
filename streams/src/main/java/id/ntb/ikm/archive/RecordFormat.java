package id.ntb.ikm.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A record of Kafka as one of the archive, and back; Avro's own tools can read it. */
final class RecordFormat {

    private static final String RESOURCE = "archived-record.avsc";

    private final Schema schema;
    private final Schema header;
    private final Schema source;

    RecordFormat() {
        try (InputStream resource = RecordFormat.class.getResourceAsStream(RESOURCE)) {
            schema = new Schema.Parser().parse(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        header = schema.getField("headers").schema().getElementType();
        source = schema.getField("timestampType").schema();
    }

    Schema schema() {
        return schema;
    }

    GenericRecord toAvro(ConsumerRecord<byte[], byte[]> record) {
        GenericRecord avro = new GenericData.Record(schema);
        avro.put("topic", record.topic());
        avro.put("partition", record.partition());
        avro.put("offset", record.offset());
        avro.put("timestamp", record.timestamp());
        avro.put(
                "timestampType",
                new GenericData.EnumSymbol(source, record.timestampType().name()));
        avro.put("headers", headers(record.headers()));
        avro.put("key", wrapped(record.key()));
        avro.put("value", wrapped(record.value()));
        return avro;
    }

    private List<GenericRecord> headers(Headers headers) {
        GenericData.Array<GenericRecord> list = new GenericData.Array<>(
                headers.toArray().length, schema.getField("headers").schema());
        for (Header each : headers) {
            GenericRecord avro = new GenericData.Record(header);
            avro.put("name", each.key());
            avro.put("value", wrapped(each.value()));
            list.add(avro);
        }
        return list;
    }

    ConsumerRecord<byte[], byte[]> fromAvro(GenericRecord avro) {
        byte[] key = bytes(avro.get("key"));
        byte[] value = bytes(avro.get("value"));
        return new ConsumerRecord<>(
                avro.get("topic").toString(),
                (int) avro.get("partition"),
                (long) avro.get("offset"),
                (long) avro.get("timestamp"),
                TimestampType.valueOf(avro.get("timestampType").toString()),
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                headers((List<?>) avro.get("headers")),
                Optional.empty());
    }

    private static Headers headers(List<?> avro) {
        Headers headers = new RecordHeaders();
        for (Object each : avro) {
            GenericRecord one = (GenericRecord) each;
            headers.add(new RecordHeader(one.get("name").toString(), bytes(one.get("value"))));
        }
        return headers;
    }

    private static ByteBuffer wrapped(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private static byte[] bytes(Object avro) {
        if (avro == null) {
            return null;
        }
        ByteBuffer buffer = ((ByteBuffer) avro).duplicate();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
