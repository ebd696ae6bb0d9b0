package id.ntb.ikm.letter;

import id.ntb.ikm.act.Act;
import id.ntb.ikm.act.Acts;
import id.ntb.ikm.act.Control;
import id.ntb.ikm.act.ControlChange;
import id.ntb.ikm.control.LetterDecision;
import id.ntb.ikm.control.LettersOfPartition;
import id.ntb.ikm.topic.ControlKey;
import id.ntb.ikm.topic.RecordPosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;

/** Puts on record what was decided about letters. */
final class Decisions {

    private final Acts acts;

    Decisions(Acts acts) {
        this.acts = acts;
    }

    /** Nothing where there are no letters. */
    ControlChange change(Control now, Act act, LetterState state, Collection<RecordPosition> letters, String why) {
        if (letters.isEmpty()) {
            return ControlChange.NONE;
        }
        Map<String, SpecificRecord> records = new HashMap<>();
        acts.add(now, act, "", letters.size() + " letters: " + why, records);
        records.put(ControlKey.letters(now.acts() + 1), new LetterDecision(state.name(), sorted(letters)));
        return new ControlChange(records, List.of());
    }

    private static List<LettersOfPartition> sorted(Collection<RecordPosition> letters) {
        List<LettersOfPartition> sorted = new ArrayList<>();
        for (RecordPosition each : new TreeSet<>(letters)) {
            LettersOfPartition last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
            if (last == null || !last.getTopic().equals(each.topic()) || last.getPartition() != each.partition()) {
                sorted.add(new LettersOfPartition(each.topic(), each.partition(), new ArrayList<>()));
            }
            sorted.get(sorted.size() - 1).getOffsets().add(each.offset());
        }
        return sorted;
    }
}
