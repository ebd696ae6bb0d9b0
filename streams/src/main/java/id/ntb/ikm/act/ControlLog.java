package id.ntb.ikm.act;

import id.ntb.ikm.control.LetterDecision;
import id.ntb.ikm.control.OperatorAct;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.log.WholeTopic;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads what the control topic says. */
public final class ControlLog {

    private final WholeTopic topics;
    private final Deserializer<Object> deserializer;

    public ControlLog(LogConsumers consumers, AvroSerdes avro) {
        this.topics = new WholeTopic(consumers);
        this.deserializer = avro.deserializer();
    }

    /** As it stands now. */
    public Control read() {
        AtomicReference<Control> control = new AtomicReference<>(Control.NOTHING);
        read(Control::reads, (key, value) -> control.updateAndGet(before -> before.with(key, value)));
        return control.get();
    }

    /** What operators did, in its order. */
    public List<OperatorAct> acts() {
        List<OperatorAct> acts = new ArrayList<>();
        read(ControlKey::isAct, (key, value) -> {
            if (value instanceof OperatorAct act) {
                acts.add(act);
            }
        });
        return acts;
    }

    /** What operators decided about dead letters, in its order. */
    public List<LetterDecision> letterDecisions() {
        List<LetterDecision> decisions = new ArrayList<>();
        read(ControlKey::isLetters, (key, value) -> {
            if (value instanceof LetterDecision decision) {
                decisions.add(decision);
            }
        });
        return decisions;
    }

    /** Hands over all records, with the values of those that are asked for. */
    private void read(Predicate<String> wanted, BiConsumer<String, Object> reader) {
        topics.read(Topics.CONTROL, row -> {
            String key = new String(row.key(), StandardCharsets.UTF_8);
            Object value = wanted.test(key) ? deserializer.deserialize(row.topic(), row.value()) : null;
            reader.accept(key, value);
        });
    }
}
