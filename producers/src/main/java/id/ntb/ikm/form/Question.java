package id.ntb.ikm.form;

import id.ntb.ikm.problem.Bilingual;
import java.util.List;

/**
 * Something that only the office can know, asked for rather than guessed.
 *
 * @param key what the mapping file calls the answer
 * @param answers the possible ones
 * @param text the question itself
 */
public record Question(String key, List<String> answers, Bilingual text) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** As a line of a mapping file that waits for one of the answers. */
    String choice() {
        return key + " = " + String.join(" | ", answers);
    }
}
