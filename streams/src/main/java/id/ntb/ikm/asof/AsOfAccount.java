package id.ntb.ikm.asof;

import id.ntb.ikm.state.TopicProgress;
import id.ntb.ikm.topic.EventTopic;

/**
 * What became of the records of one topic. Each is counted once as later, applied, superseded, duplicate or rejected.
 *
 * @param read all there are
 * @param later those that their office had not recorded yet at the moment of knowledge: left out
 * @param applied those that took their slot
 * @param superseded those whose slot has a greater holder
 * @param duplicate those that are their slot's holder once more
 * @param rejected those that could not be read or break a rule, whenever they were recorded
 * @param onTheWay of those that count, the ones that the broker took only after the moment of knowledge
 * @param held statements that do not count, as another office is in charge of the firm
 */
public record AsOfAccount(
        EventTopic topic,
        long read,
        long later,
        long applied,
        long superseded,
        long duplicate,
        long rejected,
        long onTheWay,
        long held) {

    static AsOfAccount of(EventTopic topic, TopicProgress taken, LeftOut left) {
        return new AsOfAccount(
                topic,
                taken.read() + left.later(),
                left.later(),
                taken.applied(),
                taken.superseded(),
                taken.duplicate(),
                taken.deadLettered(),
                left.onTheWay(),
                left.held());
    }

    /** Both together, under the name of the first. */
    public AsOfAccount plus(AsOfAccount other) {
        return new AsOfAccount(
                topic,
                read + other.read,
                later + other.later,
                applied + other.applied,
                superseded + other.superseded,
                duplicate + other.duplicate,
                rejected + other.rejected,
                onTheWay + other.onTheWay,
                held + other.held);
    }
}
