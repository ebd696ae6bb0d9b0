package id.ntb.ikm.server;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The part of a long list that a request asks for. Pages go on after a key rather than at a position, so that none is
 * skipped or shown twice when the list changes in between.
 *
 * @param after key of the last item of the page before; empty for the first page
 * @param limit at most so many items
 */
record Page(String after, int limit) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static Page of(Query query) {
        return new Page(
                query.value("after").orElse(""),
                query.value("limit").map(Page::limit).orElse(DEFAULT_LIMIT));
    }

    private static int limit(String text) {
        int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemDocument.badParameter(
                    "limit", "limit must be between 1 and " + MAX_LIMIT + ", not \"" + text + "\"");
        }
        return limit;
    }

    /** Nothing of it yet; takes it out of all items, which are told in order of the key. */
    <T> PageRows<T> rows(Function<T, String> key) {
        return new PageRows<>(this, key);
    }
}
