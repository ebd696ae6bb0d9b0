package id.ntb.ikm.stream;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.topic.RowKey;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that a client follows. Equal filters share what is sent.
 *
 * @param topics logical names of the kinds of rows
 * @param by the kind of points; empty for all kinds
 * @param sector of the points, {@code *} among them; empty for all
 * @param regency of the points, {@code *} among them; empty for all
 */
record RowFilter(Set<String> topics, Optional<PointKind> by, Optional<String> sector, Optional<String> regency) {

    RowFilter {
        topics = Set.copyOf(topics);
    }

    boolean admits(RowKey key) {
        Point point = key.point();
        return topics.contains(key.topic())
                && by.map(kind -> kind == PointKind.of(point)).orElse(true)
                && sector.map(point.sector()::equals).orElse(true)
                && regency.map(point.regency()::equals).orElse(true);
    }
}
