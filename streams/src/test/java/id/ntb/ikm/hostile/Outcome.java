package id.ntb.ikm.hostile;

import java.util.Arrays;
import java.util.Locale;

/**
 * What becomes of one record.
 *
 * @param code that the dead letter names, beside others perhaps; empty unless it is one
 */
public record Outcome(Kind kind, String code) {

    /** {@code HELD} is applied to its office's slot and counts for nothing. */
    enum Kind {
        APPLIED,
        HELD,
        SUPERSEDED,
        DUPLICATE,
        DEAD_LETTER,
        /** Not read: the topic is no known office's, or the broker does not take it. */
        IGNORED
    }

    /** Reads {@code applied}, or {@code dead-letter NOT_AVRO}. */
    static Outcome parse(String text) {
        String[] words = text.split(" ", 2);
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        if ((kind == Kind.DEAD_LETTER) != (words.length == 2)) {
            throw new IllegalArgumentException("a dead letter names its code, and nothing else does: " + text);
        }
        return new Outcome(kind, words.length == 2 ? words[1] : "");
    }

    public boolean isRead() {
        return kind != Kind.IGNORED;
    }

    boolean isDeadLetter() {
        return kind == Kind.DEAD_LETTER;
    }

    @Override
    public String toString() {
        return (kind + " " + code).trim();
    }

    /** Whether a dead letter of those codes is what must be. */
    boolean isNamedIn(String codes) {
        return Arrays.asList(codes.split(",")).contains(code);
    }
}
