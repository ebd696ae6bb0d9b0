package id.ntb.ikm.letter;

import id.ntb.ikm.act.ControlLog;
import id.ntb.ikm.control.LetterDecision;
import id.ntb.ikm.control.LettersOfPartition;
import id.ntb.ikm.topic.RecordPosition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of each letter what has become of it, by what the control topic says. */
public final class LetterStates {

    private final Map<RecordPosition, LetterState> decided;
    private final Optional<String> live;

    private LetterStates(Map<RecordPosition, LetterState> decided, Optional<String> live) {
        this.decided = decided;
        this.live = live;
    }

    /** As it stands now. */
    public static LetterStates read(ControlLog log) {
        return of(log.letterDecisions(), log.read().liveName());
    }

    static LetterStates of(List<LetterDecision> decisions, Optional<String> live) {
        Map<RecordPosition, LetterState> decided = new HashMap<>();
        for (LetterDecision decision : decisions) {
            state(decision.getDecision())
                    .ifPresent(state -> decision.getLetters().forEach(letters -> add(decided, letters, state)));
        }
        return new LetterStates(decided, live);
    }

    /** Empty for what a later release decides, and this one does not know. */
    private static Optional<LetterState> state(String name) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static void add(Map<RecordPosition, LetterState> decided, LettersOfPartition letters, LetterState state) {
        letters.getOffsets()
                .forEach(offset ->
                        decided.put(new RecordPosition(letters.getTopic(), letters.getPartition(), offset), state));
    }

    /** Whether somebody has decided about the letter of that record. */
    public boolean isDecided(RecordPosition origin) {
        return decided.containsKey(origin);
    }

    /** What has become of it. */
    public LetterState of(DeadLetter letter) {
        return Optional.ofNullable(decided.get(letter.origin())).orElseGet(() -> undecided(letter));
    }

    private LetterState undecided(DeadLetter letter) {
        if (!letter.isOurFault()) {
            return LetterState.OPEN;
        }
        // Every generation that fails on a record buries it anew, so that the last letter's is the last that failed.
        boolean anew = letter.generation().isPresent()
                && live.isPresent()
                && !letter.generation().equals(live);
        return anew ? LetterState.COUNTED_ANEW : LetterState.NEXT_GENERATION;
    }
}
