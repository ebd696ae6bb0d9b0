package id.ntb.ikm.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The versions shown last, so that several requests can be answered from one of them while newer ones arrive.
 *
 * <p>Versions share the rows that did not change. A version of its own has the entries of its tables, about 40 bytes a row, and the rows
 * that later ones replaced, about 2 KB each as decoded: at a province's 10,000 rows, 64 versions and 20,000 replaced rows are at most
 * 64 × 0.4 MB + 40 MB = 66 MB. Safe for use by many threads.
 */
public final class RecentVersions implements SnapshotListener {

    private static final int MOST_VERSIONS = 64;
    private static final int MOST_REPLACED = 20_000;

    private final int mostVersions;
    private final int mostReplaced;
    /** Newest first. */
    private final Deque<ViewSnapshot> kept = new ArrayDeque<>();

    private long replaced;

    public RecentVersions() {
        this(MOST_VERSIONS, MOST_REPLACED);
    }

    RecentVersions(int mostVersions, int mostReplaced) {
        this.mostVersions = mostVersions;
        this.mostReplaced = mostReplaced;
    }

    @Override
    public synchronized void onSnapshot(ViewSnapshot snapshot) {
        replaced += kept.isEmpty() ? 0 : replacedBy(snapshot);
        kept.addFirst(snapshot);
        while (kept.size() > mostVersions || (replaced > mostReplaced && kept.size() > 1)) {
            kept.removeLast();
            replaced -= replacedBy(kept.getLast());
        }
    }

    /** The version as it was; empty where it is not kept any more, or never was shown here. */
    public synchronized Optional<ViewSnapshot> at(ViewCursor cursor) {
        return kept.stream()
                .filter(snapshot -> ViewCursor.of(snapshot).equals(cursor))
                .findFirst();
    }

    /** Rows that came with the version; each took the place of one that an older version still has. */
    private static long replacedBy(ViewSnapshot snapshot) {
        return snapshot.version().getRows().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }
}
