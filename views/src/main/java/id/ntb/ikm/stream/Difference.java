package id.ntb.ikm.stream;

import id.ntb.ikm.reader.ViewCursor;
import id.ntb.ikm.reader.ViewSnapshot;
import id.ntb.ikm.topic.RowKey;
import java.util.List;
import java.util.Optional;

/**
 * What leads from one whole version to another.
 *
 * @param since the version that it stands on; empty where it stands on nothing, and has all rows
 * @param to the version that it leads to
 * @param removed rows that are no more; some of them may never have been there for whoever stands on {@code since}
 */
record Difference(Optional<ViewCursor> since, ViewSnapshot to, List<RowKey> removed) {

    /** Everything that a version has. */
    static Difference all(ViewSnapshot snapshot) {
        return new Difference(Optional.empty(), snapshot, List.of());
    }

    /** Rows that have changed in none of its versions stay out. */
    long after() {
        return since.map(ViewCursor::version).orElse(Long.MIN_VALUE);
    }
}
