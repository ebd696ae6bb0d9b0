package id.ntb.ikm.asof;

import static java.util.Comparator.comparing;

import id.ntb.ikm.cube.PublishedViews;
import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.Partial;
import id.ntb.ikm.state.TaskProgress;
import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topology.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up what the tasks have made, as the rollup does. */
final class AsOfSum {

    private final PublishedViews views;
    private final Map<Integer, TaskProgress> progress = new TreeMap<>();
    private final Map<EventTopic, TopicProgress> taken = new TreeMap<>(comparing(EventTopic::topic));
    private final Map<EventTopic, LeftOut> leftOut = new TreeMap<>(comparing(EventTopic::topic));

    AsOfSum(ReferenceData reference) {
        this.views = new PublishedViews(reference);
    }

    void add(AsOfPart part) {
        part.partials().forEach(this::add);
        part.leftOut().forEach((topic, left) -> leftOut.merge(topic, left, LeftOut::plus));
    }

    private void add(Partial partial) {
        partial.sums().forEach(views::add);
        partial.claims().forEach(views::claim);
        partial.progress().ifPresent(last -> {
            progress.put(partial.task(), last);
            last.topics().forEach((topic, read) -> taken.merge(topic, read, TopicProgress::plus));
        });
    }

    AsOfViews views(Viewpoint viewpoint) {
        Accounts accounts = new Accounts(progress);
        List<ViewRow> rows = views.update(viewpoint.asOf(), accounts::lastEventAt).stream()
                .map(PublishedViews.Published::row)
                .toList();
        return new AsOfViews(viewpoint, rows, accounts.positions(), accounts(), views.digest());
    }

    private List<AsOfAccount> accounts() {
        Set<EventTopic> topics = new TreeSet<>(comparing(EventTopic::topic));
        topics.addAll(taken.keySet());
        topics.addAll(leftOut.keySet());
        return topics.stream()
                .map(topic -> AsOfAccount.of(
                        topic,
                        taken.getOrDefault(topic, TopicProgress.NONE),
                        leftOut.getOrDefault(topic, LeftOut.NOTHING)))
                .toList();
    }
}
