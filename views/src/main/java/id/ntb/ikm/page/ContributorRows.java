package id.ntb.ikm.page;

import id.ntb.ikm.explain.Explanation.Contributor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The firms of one page of an explanation; of those that may not be seen it keeps number and sum only. */
final class ContributorRows implements Consumer<Contributor> {

    private static final int LIMIT = 100;

    private final String after;
    private final Predicate<Contributor> maySee;
    private final List<Contributor> shown = new ArrayList<>();
    private boolean more;
    private long hidden;
    private BigDecimal hiddenSum = BigDecimal.ZERO;

    ContributorRows(String after, Predicate<Contributor> maySee) {
        this.after = after;
        this.maySee = maySee;
    }

    @Override
    public void accept(Contributor contributor) {
        if (!maySee.test(contributor)) {
            hidden++;
            hiddenSum = hiddenSum.add(contributor.amount());
        } else if (contributor.ikmId().compareTo(after) > 0) {
            more = shown.size() == LIMIT;
            if (!more) {
                shown.add(contributor);
            }
        }
    }

    List<Contributor> shown() {
        return shown;
    }

    long hidden() {
        return hidden;
    }

    BigDecimal hiddenSum() {
        return hiddenSum;
    }

    /** Where the next page begins; null on the last. */
    String next() {
        return more ? shown.get(shown.size() - 1).ikmId() : null;
    }
}
