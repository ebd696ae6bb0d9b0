package id.ntb.ikm.join;

import id.ntb.ikm.event.Production;
import id.ntb.ikm.topic.Event;
import org.apache.avro.specific.SpecificRecord;

/** What histories call the slot that an event is about; unique within its IKM and event type. */
public final class SlotName {

    private SlotName() {}

    /**
     * {@code effectiveFrom} of a registration, {@code SCHEME|NUMBER|effectiveFrom} of a certificate, the month of a report.
     *
     * @throws IllegalArgumentException when it is none of the three event types
     */
    public static String of(SpecificRecord event) {
        return Event.of(event)
                .match(
                        registration -> registration.getEffectiveFrom().toString(),
                        certification -> String.join(
                                "|",
                                certification.getScheme(),
                                certification.getCertificateNumber(),
                                certification.getEffectiveFrom().toString()),
                        Production::getPeriod);
    }
}
