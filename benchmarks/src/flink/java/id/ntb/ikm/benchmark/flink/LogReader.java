package id.ntb.ikm.benchmark.flink;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Leaves the decoding to the fold: events would have to be encoded again on their way to it. */
final class LogReader implements KafkaRecordDeserializationSchema<LogRecord> {

    private static final long serialVersionUID = 1;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<LogRecord> out) {
        out.collect(LogRecord.of(record));
    }

    @Override
    public TypeInformation<LogRecord> getProducedType() {
        return LogRecord.type();
    }
}
