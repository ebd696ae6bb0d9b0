package id.ntb.ikm.judge;

import id.ntb.ikm.judge.Verdict.Accepted;
import id.ntb.ikm.judge.Verdict.Refused;
import id.ntb.ikm.rule.EventRules;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;

/** Decides by the record alone, never by what came before it, whether it can be merged (rule 10). For one thread. */
public final class RecordJudge {

    /** Largest value of an event, as its topic limits it: 256 KB. */
    public static final int LARGEST_BYTES = 262_144;

    private final EventDecoder decoder;
    private final EventRules rules;
    private final int partitions;

    /** @param partitions of every event topic */
    public RecordJudge(AvroSerdes avro, EventRules rules, int partitions) {
        this.decoder = new EventDecoder(avro);
        this.rules = rules;
        this.partitions = partitions;
    }

    /**
     * Whether the record can be merged.
     *
     * @throws RegistryUnavailableException when the registry is needed and cannot be asked
     */
    public Verdict judge(ReceivedRecord received) {
        if (received.timestamp() <= ReceivedRecord.NO_TIMESTAMP) {
            return new Refused(
                    "TIMESTAMP_MISSING",
                    "rekaman tanpa waktu broker; setel message.timestamp.type=LogAppendTime (ikm topics check), lalu kirim"
                            + " ulang / the record has no broker's time; set message.timestamp.type=LogAppendTime"
                            + " (ikm topics check), then send again");
        }
        return tooLarge(received).orElseGet(() -> decode(received));
    }

    /** Before any work is done: what an event topic set up by us would not have taken is not looked into. */
    private static Optional<Verdict> tooLarge(ReceivedRecord received) {
        int bytes = received.value() == null ? 0 : received.value().length;
        return bytes <= LARGEST_BYTES
                ? Optional.empty()
                : Optional.of(new Refused(
                        "TOO_LARGE",
                        "rekaman terlalu besar: %1$d bita, paling besar %2$d / the record is too large: %1$d bytes, at most %2$d"
                                .formatted(bytes, LARGEST_BYTES)));
    }

    private Verdict decode(ReceivedRecord received) {
        Verdict decoded = decoder.decode(received.topic().topic(), received.value());
        return decoded instanceof Accepted accepted ? judge(received, accepted) : decoded;
    }

    private Verdict judge(ReceivedRecord received, Accepted accepted) {
        Event event = accepted.event();
        if (event.type() != received.topic().type()) {
            return new Refused(
                    "TYPE_NOT_TOPIC",
                    "jenis kejadian tidak cocok dengan topik / the event type is not the topic's: "
                            + event.record().getSchema().getName());
        }
        List<Finding> wrong = new ArrayList<>(misplaced(received, event));
        rules.check(event.record(), Instant.ofEpochMilli(received.timestamp())).stream()
                .filter(Finding::rejects)
                .forEach(wrong::add);
        return wrong.isEmpty() ? accepted : Refused.of(wrong);
    }

    private List<Finding> misplaced(ReceivedRecord received, Event event) {
        List<Finding> wrong = new ArrayList<>();
        String office = event.office();
        if (!office.equals(received.topic().office())) {
            wrong.add(new Finding(Rule.OFFICE_NOT_TOPIC, "office", office));
        }
        byte[] ikmId = event.ikmId().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(ikmId, received.key())) {
            wrong.add(new Finding(Rule.KEY_NOT_IKM_ID, "key", received.keyText()));
        } else if (Utils.toPositive(Utils.murmur2(ikmId)) % partitions
                != received.source().partition()) {
            String partition = String.valueOf(received.source().partition());
            wrong.add(new Finding(Rule.PARTITION_NOT_OF_KEY, "partition", partition));
        }
        return wrong;
    }
}
