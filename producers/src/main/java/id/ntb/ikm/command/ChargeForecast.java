package id.ntb.ikm.command;

import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.outbox.ChargeBook;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * Foresees which statements the province will hold because another office is in charge of the firm (rule 12 of
 * {@code docs/merge-rules.md}), as far as one office can know: from the firm's id, from what it handed over itself, and
 * from what the views once told.
 */
final class ChargeForecast {

    private static final int PREFIX = 4;

    private final String office;
    private final ChargeBook charges;

    /** Hand-overs that stand in the file itself, by firm. */
    private final Map<String, NavigableMap<LocalDate, String>> now = new HashMap<>();

    ChargeForecast(String office, ChargeBook charges) {
        this.office = office;
        this.charges = charges;
    }

    /** The office that would have to hand the firm over first; empty where the statement is expected to count. */
    Optional<String> holder(SpecificRecord event) {
        if (office.equals(ReferenceData.PROVINCE_OFFICE)) { // its statements always count
            return Optional.empty();
        }
        return Event.of(event).match(this::holder, this::holder, this::holder);
    }

    private Optional<String> holder(Registration registration) {
        notice(registration);
        return holder(registration.getIkmId(), registration.getEffectiveFrom().minusDays(1));
    }

    private Optional<String> holder(Certification certification) {
        return holder(certification.getIkmId(), certification.getEffectiveFrom());
    }

    private Optional<String> holder(Production report) {
        return holder(report.getIkmId(), YearMonth.parse(report.getPeriod()).atEndOfMonth());
    }

    private void notice(Registration registration) {
        if (!registration.getRegency().equals(office)) {
            now.computeIfAbsent(registration.getIkmId(), id -> new TreeMap<>())
                    .put(registration.getEffectiveFrom(), registration.getRegency());
        }
    }

    private Optional<String> holder(String ikmId, LocalDate day) {
        String first = ikmId.substring(0, PREFIX);
        Optional<String> handedOver = to(now, ikmId, day);
        if (handedOver.isPresent()) {
            return handedOver;
        }
        if (charges.received().contains(ikmId)) {
            return Optional.empty();
        }
        return to(charges.handedOver(), ikmId, day)
                .or(() -> Optional.of(first).filter(prefix -> !prefix.equals(office)));
    }

    private static Optional<String> to(
            Map<String, NavigableMap<LocalDate, String>> handOvers, String ikmId, LocalDate day) {
        return Optional.ofNullable(handOvers.get(ikmId))
                .map(byDate -> byDate.floorEntry(day))
                .map(Map.Entry::getValue);
    }
}
