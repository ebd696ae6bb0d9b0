package id.ntb.ikm.letter;

import id.ntb.ikm.topic.RecordPosition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of dead letters: where the record was read from, e.g. {@code ikm.5202.production-3@17}. */
public final class LetterOrigin {

    private static final Pattern FORM = Pattern.compile("([a-z0-9.]{1,200})-(\\d{1,9})@(\\d{1,18})");

    private LetterOrigin() {}

    public static String nameOf(RecordPosition origin) {
        return origin.topic() + "-" + origin.partition() + "@" + origin.offset();
    }

    /** Empty where the text is no such name. */
    public static Optional<RecordPosition> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new RecordPosition(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
