package id.ntb.ikm.failure;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/** Takes note of what Kafka does not take from us. Never skips it: under exactly-once the transaction is lost either way. */
public final class ProductionFailures implements ProductionExceptionHandler {

    /** Setting with the register that notes go to. */
    public static final String FAULTS = "ikm.faults";

    private Faults faults;

    /** Made by Kafka Streams, by its name. */
    public ProductionFailures() {
        faults = new Faults();
    }

    @Override
    public void configure(Map<String, ?> settings) {
        if (settings.get(FAULTS) instanceof Faults shared) {
            faults = shared;
        }
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception thrown) {
        if (thrown instanceof RecordTooLargeException) {
            faults.unwritable("a record of " + size(record) + " bytes for topic " + record.topic());
        }
        return Response.fail();
    }

    private static int size(ProducerRecord<byte[], byte[]> record) {
        return (record.key() == null ? 0 : record.key().length) + (record.value() == null ? 0 : record.value().length);
    }
}
