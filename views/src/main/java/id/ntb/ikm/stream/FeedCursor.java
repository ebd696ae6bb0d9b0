package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewCursor;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cursors as they are handed out for going on. One that follows an answer without news has a number behind it, which means nothing: it makes
 * another address of it, so that a cache which keeps what it must not cannot answer with the same again.
 */
final class FeedCursor {

    private static final Pattern NUMBERED = Pattern.compile("(.*)~\\d{1,18}");

    private final AtomicLong number;

    /** @param first number to hand out, another one after each start */
    FeedCursor(long first) {
        number = new AtomicLong(first);
    }

    String numbered(ViewCursor cursor) {
        return cursor + "~" + number.getAndIncrement();
    }

    static Optional<ViewCursor> parse(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return ViewCursor.parse(numbered.matches() ? numbered.group(1) : text);
    }
}
