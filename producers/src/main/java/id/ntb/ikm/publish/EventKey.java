package id.ntb.ikm.publish;

import org.apache.avro.specific.SpecificRecord;

/** What makes two events the same one: the firm that they are about, and their id. */
public record EventKey(String ikmId, String eventId) {

    /** The key of an event, which is one of the three types. */
    public static EventKey of(SpecificRecord event) {
        return new EventKey(text(event, "ikmId"), text(event, "eventId"));
    }

    private static String text(SpecificRecord event, String field) {
        return event.get(event.getSchema().getField(field).pos()).toString();
    }
}
