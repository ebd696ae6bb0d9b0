package id.ntb.ikm.topology;

import id.ntb.ikm.merge.Source;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.Verdict.Accepted;
import id.ntb.ikm.topology.Verdict.Refused;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.api.Record;

/** Judges records of the event topics with the fold's own intake, for whoever tells what became of them. For one thread. */
public final class EventJudge {

    private final Intake intake;

    /** @param partitions of every event topic */
    public EventJudge(AvroSerdes avro, int partitions) {
        this.intake = new Intake(new EventDecoder(avro), new EventRules(ReferenceData.load()), partitions);
    }

    /**
     * Whether a record can be merged.
     *
     * @param accepted told the event, if it can
     * @param refused told the code and the reason, as the dead letter states them, if it cannot
     * @throws RegistryUnavailableException when the registry is needed and cannot be asked
     */
    public <T> T judge(
            ConsumerRecord<byte[], byte[]> record,
            Function<SpecificRecord, T> accepted,
            BiFunction<String, String, T> refused) {
        Received received = new Received(
                EventTopic.parse(record.topic()).orElseThrow(),
                new Source(record.partition(), record.offset()),
                new Record<>(record.key(), record.value(), BrokerTime.of(record.timestamp())));
        Verdict verdict = intake.judge(received);
        return verdict instanceof Refused refusal
                ? refused.apply(refusal.code(), refusal.reason())
                : accepted.apply(((Accepted) verdict).event());
    }
}
