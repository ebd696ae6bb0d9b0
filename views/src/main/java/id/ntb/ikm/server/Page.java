package id.ntb.ikm.server;

import java.util.function.Function;

/**
 * The part of a long list that a request asks for. Pages go on after a key rather than at a position, so that none is
 * skipped or shown twice when the list changes in between.
 *
 * @param after key of the last item of the page before; empty for the first page
 * @param limit at most so many items
 */
record Page(String after, int limit) {

    static Page of(Query query) {
        return new Page(query.value("after").orElse(""), Limit.FIRMS.of(query));
    }

    /** Nothing of it yet; takes it out of all items, which are told in order of the key. */
    <T> PageRows<T> rows(Function<T, String> key) {
        return new PageRows<>(this, key);
    }
}
