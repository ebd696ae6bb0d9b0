package id.ntb.ikm.history;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.ProductionLine;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.topic.Event;
import java.util.Locale;
import org.apache.avro.specific.SpecificRecord;

/** What an event says, in a few words for a line of a table. Never names, owners or NIB. */
final class EventSummary {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private EventSummary() {}

    /** @throws IllegalArgumentException when it is none of the three event types */
    static String of(SpecificRecord event) {
        return Event.of(event).match(EventSummary::of, EventSummary::of, EventSummary::of);
    }

    /** E.g. {@code ACTIVE 5202 KBLI 10799 LICENSED 3+4 workers}: men, then women. */
    private static String of(Registration event) {
        String because = event.getClosedBecause() == null ? "" : " " + event.getClosedBecause();
        return "%s%s %s KBLI %s %s %d+%d workers"
                .formatted(
                        event.getStatus(),
                        because,
                        event.getRegency(),
                        event.getKbli(),
                        event.getLegality(),
                        event.getWorkersMale(),
                        event.getWorkersFemale());
    }

    /** E.g. {@code SPPIRT RENEWED until 2030-01-31}. */
    private static String of(Certification event) {
        String until = event.getValidUntil() == null ? "" : " until " + event.getValidUntil();
        return event.getScheme() + " " + event.getAction() + until;
    }

    /** E.g. {@code 2025-03: Rp 1.200.000, 2 lines}. */
    private static String of(Production event) {
        if (event.getWithdrawn()) {
            return event.getPeriod() + ": withdrawn";
        }
        int lines = event.getLines().size();
        long value =
                event.getLines().stream().mapToLong(ProductionLine::getValueIdr).sum();
        return String.format(
                INDONESIA, "%s: Rp %,d, %d %s", event.getPeriod(), value, lines, lines == 1 ? "line" : "lines");
    }
}
