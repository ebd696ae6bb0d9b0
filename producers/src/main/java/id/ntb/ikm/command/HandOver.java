package id.ntb.ikm.command;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.publish.EventIds;
import id.ntb.ikm.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The registration by which an office hands a firm over: all that it registered last, but for the regency (rule 12 of
 * {@code docs/merge-rules.md}).
 *
 * @param ikmId the firm
 * @param office that hands it over
 * @param to regency code of the office that is in charge from then on
 */
record HandOver(String ikmId, String office, String to, LocalDate from) {

    /**
     * The registration that holds on that date, by which the firm is this office's; any other office's, too, where the
     * province hands it over.
     *
     * @param registered in the order of dates
     * @throws IllegalArgumentException when the firm is the other office's by then already, or registered later only
     */
    Registration basis(List<Registration> registered) {
        Registration before = last(registered, from)
                .orElseThrow(() -> new IllegalArgumentException("--from: " + ikmId + " baru terdaftar sejak "
                        + registered.get(0).getEffectiveFrom() + " / the firm is registered only from that date on"));
        if (byProvince() ? !before.getRegency().equals(to) : before.getRegency().equals(office)) {
            return before;
        }
        // A hand-over of the very date is replaced, unless it says the same.
        if (before.getRegency().equals(to) || before.getEffectiveFrom().isBefore(from)) {
            throw new IllegalArgumentException(ikmId + " sudah di kantor " + before.getRegency() + " sejak "
                    + before.getEffectiveFrom() + " / is that office's from that date on already");
        }
        return last(registered, from.minusDays(1))
                .filter(each -> each.getRegency().equals(office))
                .orElse(before);
    }

    /** Whether it is not one office that gives, but the province that says who is in charge. */
    boolean byProvince() {
        return office.equals(ReferenceData.PROVINCE_OFFICE);
    }

    private static Optional<Registration> last(List<Registration> registered, LocalDate day) {
        return registered.stream()
                .filter(each -> !each.getEffectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** @param now when the office says so */
    Registration event(Registration basis, Instant now) {
        Registration event = Registration.newBuilder(basis)
                .setEventId("")
                .setOffice(office)
                .setRecordedAt(now.truncatedTo(ChronoUnit.MILLIS))
                .setEffectiveFrom(from)
                .setRegency(to)
                .build();
        event.setEventId(EventIds.of(event));
        return event;
    }
}
