package id.ntb.ikm.asof;

import id.ntb.ikm.judge.ReceivedRecord;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Event;
import id.ntb.ikm.topic.EventTopic;
import id.ntb.ikm.topic.Source;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Events as a task takes them, each a moment after it was recorded. */
record GivenEvents(List<? extends SpecificRecord> events) {

    private static final int ON_THE_WAY_MS = 1_000;

    /** A task that has taken all of them. */
    AsOfTask in(Viewpoint viewpoint, ReferenceData reference) {
        AsOfTask task = new AsOfTask(0, viewpoint, reference);
        for (int offset = 0; offset < events.size(); offset++) {
            Event event = Event.of(events.get(offset));
            task.take(received(event, offset), event);
        }
        task.settle();
        return task;
    }

    private static ReceivedRecord received(Event event, int offset) {
        return new ReceivedRecord(
                new EventTopic(event.office(), event.type()),
                new Source(0, offset),
                null,
                null,
                event.recordedAt().toEpochMilli() + ON_THE_WAY_MS,
                new RecordHeaders());
    }
}
