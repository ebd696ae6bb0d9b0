package id.ntb.ikm.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of a generation, which is its application id: letters and a number, e.g. {@code ikm1}.
 *
 * <p>Without a hyphen, so that no name is another one plus {@code -…}: Kafka's reset tool deletes whatever begins with an
 * application id and a hyphen.
 *
 * @param stem the same for all generations of an installation; lower-case letters
 * @param number 1 or more
 */
record GenerationName(String stem, long number) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)([1-9][0-9]{0,8})");

    /** @throws IllegalArgumentException when the name has another form */
    static GenerationName parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "the name of a generation is letters and a number, e.g. ikm1, and not \"" + name + "\"");
        }
        return new GenerationName(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    GenerationName next() {
        return new GenerationName(stem, number + 1);
    }

    @Override
    public String toString() {
        return stem + number;
    }
}
