package id.ntb.ikm.publish;

import id.ntb.ikm.topic.Event;
import org.apache.avro.specific.SpecificRecord;

/** What makes two events the same one: the firm that they are about, and their id. */
public record EventKey(String ikmId, String eventId) {

    /** The key of an event, which is one of the three types. */
    public static EventKey of(SpecificRecord event) {
        Event key = Event.of(event);
        return new EventKey(key.ikmId(), key.eventId());
    }
}
