package id.ntb.ikm.form;

import java.util.List;

/**
 * Something that only the office can know, asked for rather than guessed.
 *
 * @param key what the mapping file calls the answer
 * @param answers the possible ones
 */
public record Question(String key, List<String> answers, String indonesian, String english) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** As a line of a mapping file that waits for one of the answers. */
    String choice() {
        return key + " = " + String.join(" | ", answers);
    }
}
