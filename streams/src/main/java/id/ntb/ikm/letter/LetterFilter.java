package id.ntb.ikm.letter;

import id.ntb.ikm.topic.RecordPosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which letters are meant: all that fit everything that is said.
 *
 * @param origins empty where any will do
 * @param code that is among the letter's
 * @param office whose topic the record came from
 */
public record LetterFilter(Set<RecordPosition> origins, Optional<String> code, Optional<String> office) {

    /** Copies what is given. */
    public LetterFilter {
        origins = Set.copyOf(origins);
    }

    /** Whether that letter is meant. */
    public boolean fits(DeadLetter letter) {
        return (origins.isEmpty() || origins.contains(letter.origin()))
                && code.map(wanted -> List.of(letter.code().split(",", -1)).contains(wanted))
                        .orElse(true)
                && office.map(letter.topic().office()::equals).orElse(true);
    }
}
