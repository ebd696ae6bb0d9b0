package id.ntb.ikm.benchmark.flink;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Source;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple6;
import org.apache.flink.api.java.typeutils.TupleTypeInfo;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record of an event topic on its way to its firm: ikmId, topic, partition, offset, time and value; a tuple is Flink's fastest. */
@SuppressWarnings("unchecked") // what the tuple itself inherits
public final class LogRecord extends Tuple6<String, String, Integer, Long, Long, byte[]> {

    private static final long serialVersionUID = 1;

    /** For Flink, which fills it. */
    public LogRecord() {}

    private LogRecord(ConsumerRecord<byte[], byte[]> record) {
        super(
                new String(record.key(), StandardCharsets.UTF_8),
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.value());
    }

    /** A history has no record without key or value. */
    static LogRecord of(ConsumerRecord<byte[], byte[]> record) {
        return new LogRecord(record);
    }

    static TypeInformation<LogRecord> type() {
        return new TupleTypeInfo<>(
                LogRecord.class,
                Types.STRING,
                Types.STRING,
                Types.INT,
                Types.LONG,
                Types.LONG,
                Types.PRIMITIVE_ARRAY(Types.BYTE));
    }

    String ikmId() {
        return f0;
    }

    String topic() {
        return f1;
    }

    /** @param topic what its name says */
    ReceivedRecord received(EventTopic topic) {
        return new ReceivedRecord(
                topic, new Source(f2, f3), f0.getBytes(StandardCharsets.UTF_8), f5, f4, new RecordHeaders());
    }
}
