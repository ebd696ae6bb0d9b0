package id.ntb.ikm.topology;

import static java.util.Comparator.comparing;

import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one version of the views stands on: how far each topic has been read, and what became of its records. */
public final class Accounts {

    private final List<Position> positions = new ArrayList<>();
    private final Map<EventTopic, TopicProgress> byTopic = new TreeMap<>(comparing(EventTopic::topic));

    /**
     * Of the tasks together.
     *
     * @param progress by task
     */
    public Accounts(Map<Integer, TaskProgress> progress) {
        progress.forEach((task, of) -> of.topics().forEach((topic, read) -> {
            positions.add(new Position(topic.topic(), task, read.nextOffset()));
            byTopic.merge(topic, read, TopicProgress::plus);
        }));
        positions.sort(comparing(Position::getTopic).thenComparing(Position::getPartition));
    }

    public List<Position> positions() {
        return positions;
    }

    public List<Account> accounts() {
        return byTopic.entrySet().stream()
                .map(entry -> account(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Account account(EventTopic topic, TopicProgress sum) {
        return new Account(
                topic.office(),
                topic.type().word(),
                sum.read(),
                sum.applied(),
                sum.superseded(),
                sum.duplicate(),
                sum.deadLettered());
    }

    /** Latest recordedAt of what the office of a regency has published, or of all offices for {@code *}; null where nothing. */
    public Instant lastEventAt(String regency) {
        return byTopic.entrySet().stream()
                .filter(entry -> regency.equals(Point.ALL)
                        || regency.equals(entry.getKey().office()))
                .map(entry -> entry.getValue().lastRecordedAt())
                .filter(last -> last.isAfter(Instant.EPOCH))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
