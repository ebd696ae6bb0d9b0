package id.ntb.ikm.letter;

import id.ntb.ikm.topic.RecordPosition;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record that is sent again, and the letter that it was. */
public record Resend(RecordPosition origin, ProducerRecord<byte[], byte[]> record) {}
