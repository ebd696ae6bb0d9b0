package id.ntb.ikm.office;

import id.ntb.ikm.outbox.Custody;
import id.ntb.ikm.outbox.Familiarity;
import id.ntb.ikm.outbox.Outbox;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** What an office knows of an event before it is sent: whether it was sent before, and whether it will be held. */
final class Known {

    private final Function<SpecificRecord, Familiarity> familiarity;
    private final Charge charge;

    private Known(Function<SpecificRecord, Familiarity> familiarity, Charge charge) {
        this.familiarity = familiarity;
        this.charge = charge;
    }

    /** For an office that has no outbox. */
    static Known nothing(String office) {
        return new Known(event -> Familiarity.NEW, new Charge(office, Custody.NONE));
    }

    /** For a file that is checked only. */
    static Known of(String office, Outbox outbox) {
        return new Known(outbox::familiarity, new Charge(office, outbox.custody()));
    }

    /** For a file on its way into the outbox, which itself finds out what was accepted before. */
    static Known ofCharge(String office, Outbox outbox) {
        return new Known(event -> Familiarity.NEW, new Charge(office, outbox.custody()));
    }

    Familiarity familiarity(SpecificRecord event) {
        return familiarity.apply(event);
    }

    /** As {@link Charge#holder}. */
    Optional<String> holder(SpecificRecord event) {
        return charge.holder(event);
    }
}
