package id.ntb.ikm.model;

import java.time.Instant;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** What all three kinds of events have in common, and how an event is printed in a counter-example. */
public final class Events {

    private Events() {}

    static String eventId(SpecificRecordBase event) {
        return (String) event.get("eventId");
    }

    public static String ikmId(SpecificRecordBase event) {
        return (String) event.get("ikmId");
    }

    public static String office(SpecificRecordBase event) {
        return (String) event.get("office");
    }

    public static Instant recordedAt(SpecificRecordBase event) {
        return (Instant) event.get("recordedAt");
    }

    static SpecificRecordBase copyOf(SpecificRecordBase event) {
        return SpecificData.getForClass(event.getClass()).deepCopy(event.getSchema(), event);
    }

    /** One line: the kind and every field that says something. */
    static String describe(SpecificRecordBase event) {
        StringBuilder line = new StringBuilder(event.getSchema().getName());
        for (Schema.Field field : event.getSchema().getFields()) {
            Object value = event.get(field.pos());
            if (value != null
                    && !value.toString().isEmpty()
                    && !value.toString().equals("[]")) {
                line.append(' ').append(field.name()).append('=').append(value);
            }
        }
        return line.toString();
    }
}
