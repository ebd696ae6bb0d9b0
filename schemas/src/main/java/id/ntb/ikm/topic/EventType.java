package id.ntb.ikm.topic;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** The three kinds of events; each has a topic of its own per office. */
public enum EventType {
    REGISTRATION(Registration.class),
    CERTIFICATION(Certification.class),
    PRODUCTION(Production.class);

    private final Class<? extends SpecificRecord> recordClass;

    EventType(Class<? extends SpecificRecord> recordClass) {
        this.recordClass = recordClass;
    }

    /** The word for it in topic names and in the {@code type} of a row, e.g. {@code registration}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Class<? extends SpecificRecord> recordClass() {
        return recordClass;
    }

    public static Optional<EventType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    public static Optional<EventType> of(SpecificRecord event) {
        return Arrays.stream(values())
                .filter(type -> type.recordClass.isInstance(event))
                .findFirst();
    }
}
