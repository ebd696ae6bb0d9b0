package id.ntb.ikm.simulator;

import java.io.Console;
import java.util.Optional;

/** Whoever sits before the command. */
@FunctionalInterface
interface Terminal {

    /** The line that is typed in answer; empty where nobody can be asked, as in a script, or nobody answers. */
    Optional<String> answer(String question);

    /** The terminal from which this process was started. */
    static Terminal ofThisProcess() {
        return question -> {
            Console console = System.console();
            return Optional.ofNullable(console).map(present -> present.readLine("%s", question));
        };
    }
}
