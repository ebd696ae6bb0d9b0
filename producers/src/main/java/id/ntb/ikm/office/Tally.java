package id.ntb.ikm.office;

import id.ntb.ikm.publish.OffsetRanges;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.rule.Finding;
import id.ntb.ikm.rule.Rule;
import id.ntb.ikm.sheet.Row;
import id.ntb.ikm.topic.EventType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the rows of one file and what became of them. Thread-safe: outcomes come from the producer's own thread. */
final class Tally {

    private final Map<EventType, Long> good = new EnumMap<>(EventType.class);
    private final Map<EventType, Long> published = new EnumMap<>(EventType.class);
    private final Map<Rule, Long> flags = new EnumMap<>(Rule.class);
    private final OffsetRanges ranges = new OffsetRanges();
    private long rows;
    private long bad;
    private long flagged;
    private Outcome.Failed failure;

    synchronized void bad() {
        rows++;
        bad++;
    }

    synchronized void good(Row.Good row) {
        rows++;
        good.merge(type(row), 1L, Long::sum);
        flagged += row.flags().isEmpty() ? 0 : 1;
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        row.flags().stream().map(Finding::rule).forEach(rules::add);
        rules.forEach(rule -> flags.merge(rule, 1L, Long::sum));
    }

    synchronized void delivered(Row.Good row, Outcome.Delivered delivered) {
        published.merge(type(row), 1L, Long::sum);
        ranges.add(delivered);
    }

    /** A row that was good as a row, but not for this publisher. */
    synchronized void rejected(Row.Good row) {
        good.merge(type(row), -1L, Long::sum);
        bad++;
    }

    synchronized void failed(Outcome.Failed failed) {
        // One event that is too large explains only itself, so it yields to what stops them all.
        if (!stopped()) {
            failure = failed;
        }
    }

    /** Whether there is no point in trying further rows. */
    synchronized boolean stopped() {
        return failure != null && failure.reason().concernsEveryEvent();
    }

    /** After every outcome is known: what is not acknowledged by now is not sent, for whatever reason. */
    synchronized Summary published(String office, String file, String sha256) {
        return summary(new Receipt(office, file, sha256, published, ranges.toList()), sum(good) - sum(published));
    }

    synchronized Summary checked(String office, String file, String sha256) {
        return summary(new Receipt(office, file, sha256, Map.of(), List.of()), 0);
    }

    private Summary summary(Receipt receipt, long notSent) {
        return new Summary(rows, good, 0, bad, flags, flagged, notSent, Optional.ofNullable(failure), receipt);
    }

    private static long sum(Map<EventType, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static EventType type(Row.Good row) {
        return EventType.of(row.event()).orElseThrow();
    }
}
