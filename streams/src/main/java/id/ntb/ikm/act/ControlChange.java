package id.ntb.ikm.act;

import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What was decided on a reading of the control topic: all of it is written, or nothing.
 *
 * @param records of the control topic, by key; nothing at all is written where there are none
 * @param along records of other topics
 */
public record ControlChange(Map<String, SpecificRecord> records, List<ProducerRecord<byte[], byte[]>> along) {

    /** Of nothing. */
    public static final ControlChange NONE = new ControlChange(Map.of(), List.of());

    /** The same with records of other topics. */
    public ControlChange with(List<ProducerRecord<byte[], byte[]>> others) {
        return new ControlChange(records, others);
    }

    /** Takes the records as they are: a null among them removes. */
    public ControlChange {
        along = List.copyOf(along);
    }
}
