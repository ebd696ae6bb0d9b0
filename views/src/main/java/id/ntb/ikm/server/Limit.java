package id.ntb.ikm.server;

import java.util.regex.Pattern;

/**
 * How many rows a page has.
 *
 * @param usual where nothing is said
 * @param most that may be asked for
 */
record Limit(int usual, int most) {

    /** Rows of the cube: all of them, unless fewer are asked for. Even cells by month are some ten thousand. */
    static final Limit FIGURES = new Limit(Integer.MAX_VALUE, 100_000);

    /** Firms: many, and each of them long. */
    static final Limit FIRMS = new Limit(100, 1_000);

    /** Firms as a file: who draws up a list wants it whole. */
    static final Limit FIRMS_IN_A_FILE = new Limit(50_000, 50_000);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    int of(Query query) {
        return query.value("limit").map(this::parse).orElse(usual);
    }

    private int parse(String text) {
        int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > most) {
            throw ProblemDocument.badParameter(
                    "limit", "limit must be between 1 and " + most + ", not \"" + text + "\"");
        }
        return limit;
    }
}
