package id.ntb.ikm.command;

import id.ntb.ikm.outbox.Acceptance;
import id.ntb.ikm.outbox.ChargeBook;
import id.ntb.ikm.outbox.Outbox;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** What an office knows of an event before it is sent: whether it was sent before, and whether it will be held. */
final class EventForecast {

    private final Function<SpecificRecord, Acceptance> acceptance;
    private final ChargeForecast charge;

    private EventForecast(Function<SpecificRecord, Acceptance> acceptance, ChargeForecast charge) {
        this.acceptance = acceptance;
        this.charge = charge;
    }

    /** For an office that has no outbox. */
    static EventForecast nothing(String office) {
        return new EventForecast(event -> Acceptance.NEW, new ChargeForecast(office, ChargeBook.NONE));
    }

    /** For a file that is checked only. */
    static EventForecast of(String office, Outbox outbox) {
        return new EventForecast(outbox::acceptance, new ChargeForecast(office, outbox.chargeBook()));
    }

    /** For a file on its way into the outbox, which itself finds out what was accepted before. */
    static EventForecast ofCharge(String office, Outbox outbox) {
        return new EventForecast(event -> Acceptance.NEW, new ChargeForecast(office, outbox.chargeBook()));
    }

    Acceptance acceptance(SpecificRecord event) {
        return acceptance.apply(event);
    }

    /** As {@link ChargeForecast#holder}. */
    Optional<String> holder(SpecificRecord event) {
        return charge.holder(event);
    }
}
