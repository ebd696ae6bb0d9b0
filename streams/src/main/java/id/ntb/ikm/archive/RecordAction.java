package id.ntb.ikm.archive;

import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is done with each record, of a topic or of a file. */
@FunctionalInterface
interface RecordAction {
    void accept(ConsumerRecord<byte[], byte[]> record) throws IOException;
}
