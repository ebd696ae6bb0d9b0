package id.ntb.ikm.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one check has said.
 *
 * @param text what is wrong, or is being waited for; empty where all is well
 * @param seenAt when was last looked, where that is not now
 */
record CheckResult(String name, State state, Optional<String> text, Optional<Instant> seenAt) {

    /** In rising order of trouble, so that the greatest is that of all checks together. */
    enum State {
        READY(0),
        /** Passes by itself: state is read back, history is caught up with. */
        RESTORING(1),
        /** Does not, or nobody knows when. */
        BROKEN(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        /** For alarms, which compare numbers. */
        int number() {
            return number;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CheckResult of(HealthCheck check) {
        Optional<String> problem = check.problem();
        Optional<String> passing = problem.isPresent() ? Optional.empty() : check.passing();
        State state = problem.isPresent() ? State.BROKEN : passing.isPresent() ? State.RESTORING : State.READY;
        return new CheckResult(check.name(), state, problem.or(() -> passing), check.seenAt());
    }

    static State worst(List<CheckResult> results) {
        return results.stream().map(CheckResult::state).max(State::compareTo).orElse(State.READY);
    }

    void writeTo(ObjectNode json) {
        json.put("name", name).put("state", state.word()).put("problem", text.orElse(null));
        seenAt.ifPresent(at -> json.put("seenAt", at.toString()));
    }
}
