package id.ntb.ikm.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The items of one page, out of all that it is told in order of their key. Of the others it knows the number only. */
final class PageRows<T> implements Consumer<T> {

    private final Page page;
    private final Function<T, String> key;
    private final List<T> items = new ArrayList<>();
    private long total;
    private boolean more;

    PageRows(Page page, Function<T, String> key) {
        this.page = page;
        this.key = key;
    }

    @Override
    public void accept(T item) {
        total++;
        if (key.apply(item).compareTo(page.after()) > 0) {
            more = items.size() == page.limit();
            if (!more) {
                items.add(item);
            }
        }
    }

    List<T> items() {
        return items;
    }

    /** How many there are, on all pages. */
    long total() {
        return total;
    }

    /** What {@code after} must be for the next page; null on the last one. */
    String next() {
        return more ? key.apply(items.get(items.size() - 1)) : null;
    }
}
