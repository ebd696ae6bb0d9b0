package id.ntb.ikm.topology;

import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.RecordPosition;

/** How far a task has come with one topic. */
final class Reading {

    private final EventTopic topic;

    /**
     * First offset that the state has not counted. What stands before it comes again where the group's offsets expired
     * or were reset: it is merged again, which changes nothing, and neither counted nor buried twice.
     */
    private long counted;

    private RecordPosition last;

    Reading(EventTopic topic, long counted) {
        this.topic = topic;
        this.counted = counted;
    }

    EventTopic topic() {
        return topic;
    }

    /** Takes note of a record, and says whether it is to be counted. */
    boolean isFirst(RecordPosition at) {
        boolean first = at.offset() >= counted;
        counted = Math.max(counted, at.offset() + 1);
        last = at;
        return first;
    }

    /** The last record. */
    RecordPosition last() {
        return last;
    }
}
