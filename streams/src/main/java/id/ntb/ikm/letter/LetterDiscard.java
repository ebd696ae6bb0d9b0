package id.ntb.ikm.letter;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.act.ControlWriter;
import id.ntb.ikm.log.LogConsumers;
import id.ntb.ikm.serde.AvroSerdes;
import id.ntb.ikm.topic.RecordPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts on record that letters do not matter any more; they stay where they are, and in the accounts. */
public final class LetterDiscard {

    /** In one record. */
    private static final int MOST_LETTERS = 1_000;

    private final LogConsumers consumers;
    private final ControlLog log;
    private final ControlWriter writer;
    private final Decisions decisions = new Decisions(Acts.ofThisProcess());

    /** @param connection {@code bootstrap.servers} and what the client needs to log in, by Kafka's names */
    public LetterDiscard(Map<String, Object> connection, AvroSerdes avro) {
        this.consumers = LogConsumers.of(connection);
        this.log = new ControlLog(consumers, avro);
        this.writer = new ControlWriter(connection, log, avro);
    }

    /** Which letters it would be: those that nobody has decided about. */
    public List<RecordPosition> plan(LetterFilter filter) {
        LetterStates states = LetterStates.read(log);
        List<RecordPosition> open = new ArrayList<>();
        new LetterLog(consumers).read(letter -> {
            if (filter.fits(letter) && !states.isDecided(letter.origin())) {
                open.add(letter.origin());
            }
        });
        return open;
    }

    /** Decides about all of them, so many at a time; safe to repeat. */
    public void run(List<RecordPosition> letters, String why) {
        for (int from = 0; from < letters.size(); from += MOST_LETTERS) {
            List<RecordPosition> some = letters.subList(from, Math.min(letters.size(), from + MOST_LETTERS));
            writer.changeWith(now -> {
                LetterStates states = LetterStates.read(log);
                List<RecordPosition> still =
                        some.stream().filter(each -> !states.isDecided(each)).toList();
                return decisions.change(now, Act.DISCARD, LetterState.DISCARDED, still, why);
            });
        }
    }
}
