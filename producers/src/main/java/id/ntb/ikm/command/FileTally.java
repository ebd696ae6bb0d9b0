package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Acceptance;
import id.ntb.ikm.outbox.NotedRows;
import id.ntb.ikm.outbox.NotedRows.NotedRow;
import id.ntb.ikm.problem.Problem;
import id.ntb.ikm.publish.JudgedEvent;
import id.ntb.ikm.publish.OffsetRanges;
import id.ntb.ikm.publish.Outcome;
import id.ntb.ikm.publish.Receipt;
import id.ntb.ikm.sheet.SheetRow;
import id.ntb.ikm.topic.EventType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the rows of one file and what became of them. Thread-safe: outcomes come from the producer's own thread. */
final class FileTally {

    private final Map<EventType, Long> good = new EnumMap<>(EventType.class);
    private final Map<EventType, Long> published = new EnumMap<>(EventType.class);
    private final Map<Problem, Long> flags = new HashMap<>();
    private final OffsetRanges ranges = new OffsetRanges();
    private long rows;
    private long bad;
    private long flagged;
    private long unchanged;
    private NotedRows reused = NotedRows.NONE;
    private NotedRows held = NotedRows.NONE;
    private long lastRejected;
    private Outcome.Failed failure;

    private final EventForecast forecast;

    FileTally(EventForecast forecast) {
        this.forecast = forecast;
    }

    synchronized void bad() {
        rows++;
        bad++;
    }

    synchronized void good(SheetRow.Good row) {
        rows++;
        row.events().forEach(event -> count(row.line(), event));
        flagged += row.flags().isEmpty() ? 0 : 1;
        Set.copyOf(row.flags()).forEach(flag -> flags.merge(flag, 1L, Long::sum));
    }

    private void count(long line, JudgedEvent event) {
        good.merge(event.type(), 1L, Long::sum);
        Acceptance acceptance = forecast.acceptance(event.event());
        unchanged += acceptance == Acceptance.SAME ? 1 : 0;
        if (acceptance == Acceptance.REUSED) {
            reused = reused.plus(new NotedRow(line, event.key(), ""));
        }
        forecast.holder(event.event()).ifPresent(office -> held = held.plus(new NotedRow(line, event.key(), office)));
    }

    synchronized void delivered(JudgedEvent event, Outcome.Delivered delivered) {
        published.merge(event.type(), 1L, Long::sum);
        ranges.add(delivered);
    }

    /** An event that was good as a row, but not for this publisher; its row is counted as bad once. */
    synchronized void rejected(long line, JudgedEvent event) {
        good.merge(event.type(), -1L, Long::sum);
        bad += line == lastRejected ? 0 : 1;
        lastRejected = line;
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
        return new Summary(
                rows,
                good,
                unchanged,
                reused,
                held,
                bad,
                flags,
                flagged,
                notSent,
                Optional.ofNullable(failure),
                receipt);
    }

    private static long sum(Map<EventType, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
