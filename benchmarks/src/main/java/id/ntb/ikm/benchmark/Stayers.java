package id.ntb.ikm.benchmark;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.Event;
import org.apache.avro.specific.SpecificRecord;

/**
 * Tells what is said of firms by the offices that first registered them, leaving out that they move: the plain topology knows
 * nothing of offices in charge (rule 12), and both have to agree on what they add up.
 */
final class Stayers {

    private Stayers() {}

    static boolean isOfItsFirstOffice(SpecificRecord record) {
        Event event = Event.of(record);
        boolean handsOver = record instanceof Registration registration
                && !registration.getRegency().equals(registration.getOffice());
        return event.ikmId().startsWith(event.office()) && !handsOver;
    }
}
