package id.ntb.ikm.asof;

import id.ntb.ikm.contribution.Contributions;
import id.ntb.ikm.fold.FirmStore;
import id.ntb.ikm.fold.Fold;
import id.ntb.ikm.join.Fate;
import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.profile.HeldStatement;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.state.FoldState;
import id.ntb.ikm.topic.AnyEvent;
import id.ntb.ikm.topic.EventTopic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges the events of one task's firms, as the topology's task of the same number does. For one thread. */
final class AsOfTask {

    private final int number;
    private final Viewpoint viewpoint;
    private final FoldState state;
    private final Fold fold;
    private final Map<EventTopic, LeftOut> leftOut = new HashMap<>();

    /** @param number of the task, which is that of its partitions */
    AsOfTask(int number, Viewpoint viewpoint, ReferenceData reference) {
        this.number = number;
        this.viewpoint = viewpoint;
        this.state = FoldState.onHeap();
        this.fold = new Fold(state.firms(), state.due(), state.sums(), new Contributions(reference));
        state.sums().setAsOf(viewpoint.asOf());
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Takes an event that has passed the rules. */
    void take(ReceivedRecord received, AnyEvent event) {
        if (!viewpoint.knows(event.recordedAt())) {
            count(received.topic(), LeftOut.ONE_LATER);
            return;
        }
        Fate fate = fold.apply(event, received.source(), viewpoint.asOf());
        long offset = received.source().offset();
        state.sums().count(received.topic(), progress -> progress.plus(fate, offset, event.recordedAt()));
        if (!viewpoint.knows(Instant.ofEpochMilli(received.timestamp()))) {
            count(received.topic(), LeftOut.ONE_ON_THE_WAY);
        }
    }

    private void count(EventTopic topic, LeftOut one) {
        leftOut.merge(topic, one, LeftOut::plus);
    }

    void refuse(ReceivedRecord received) {
        long offset = received.source().offset();
        state.sums().count(received.topic(), progress -> progress.plusDeadLettered(offset));
    }

    /** Adds up what has come so far, so that reports which come later need not be moved. */
    void settle() {
        fold.settle(viewpoint.asOf());
    }

    /** What is known about the firms; settled. */
    FirmStore firms() {
        return state.firms();
    }

    /** Every firm that anything is known about. To be asked once. */
    List<String> takeFirms() {
        return state.sums().takeFirms(Integer.MAX_VALUE);
    }

    /** All that the task adds to the views. */
    AsOfPart end() {
        settle();
        state.firms().ikmIds().stream()
                .flatMap(ikmId -> HeldStatement.of(state.firms().firm(ikmId), state.firms()).stream())
                .forEach(held -> count(new EventTopic(held.office(), held.type()), LeftOut.ONE_HELD));
        return new AsOfPart(state.sums().takeMoment(number), Map.copyOf(leftOut));
    }
}
